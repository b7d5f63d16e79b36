import { expect, test } from 'vitest';
import { addressHider } from '#main/handovers/protected-address.ts';
import { courseFiles, type CourseFile, type HandoverRow } from '#shared/handover-files.ts';

/** A row that says the same in every column, as a package tells it of who lives at an address. */
function told<F extends CourseFile>(file: F, address: string, text: string): Partial<HandoverRow<F>> {
  const row = Object.fromEntries(courseFiles[file].map(({ name }) => [name, text])) as HandoverRow<F>;
  return addressHider({ isProtected: true, address })(file, [row])[0] ?? {};
}

test.each([
  ['Nørre-Gade 7B (st.), 7100 Vejle', 'hos nørre-gade 7B.', 'hos (beskyttet adresse).'],
  ['C/O Lund+Søn [*], Å-vej 3', 'c/o lund+søn [*] å-vej 3', '(beskyttet adresse)'],
  ['Skovhuset, 7100 Vejle', 'fra Skovhuset, 7100 Vejle til Skovhuset', 'fra (beskyttet adresse) til Skovhuset'],
  ['Skovhus7', 'fra Skovhus7', 'fra (beskyttet adresse)'],
  ['Skovhuset', 'bor i Skovhuset', 'bor i (beskyttet adresse)'],
])('the protected address %s is hidden in a text', (address, text, expected) => {
  expect(told('12_tillaeg.csv', address, text).tekst).toBe(expected);
});

test.each([
  ['', 'uden adresse'],
  [' , ', 'en, to'],
  ['Skov', 'en tur i skoven, på skov'],
  ['7100', 'mødte 7100 minutter'],
  ['12, 14', 'uge 12, 14'],
  ['Ukendt', 'ukendt, hvornår'],
  ['(Hemmelig adresse)', '(hemmelig adresse) er ikke oplyst'],
  ['Ingen adresse.', 'ingen adresse.'],
])('the address %s tells of no place, and a text is left as it is', (address, text) => {
  expect(told('12_tillaeg.csv', address, text).tekst).toBe(text);
});

test('only the words of a person are looked through: names, numbers, codes and days stay as they are', () => {
  const hides = (file: CourseFile) =>
    Object.entries(told(file, 'Vej 7', 'Vej 7'))
      .filter(([, value]) => value !== 'Vej 7')
      .map(([name]) => name);
  expect(hides('01_forloeb.csv')).toEqual(['afdeling', 'aktiveringssted_kode', 'myndighed_kode']);
  expect(hides('02_timeplan.csv')).toEqual(['begrundelse']);
  expect(hides('09_moeder.csv')).toEqual(['deltagerroller', 'konklusion']);
  expect(hides('11_konklusion.csv')).toEqual(['uafklaret']);
});
