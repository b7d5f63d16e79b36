import { expect, test } from 'vitest';
import { addressHider } from '#main/handovers/protected-address.ts';

const told = (address: string, text: string) => addressHider({ isProtected: true, address })([{ text }])[0]?.text;

test.each([
  ['Nørre-Gade 7B (st.), 7100 Vejle', 'hos nørre-gade 7B.', 'hos (beskyttet adresse).'],
  ['C/O Lund+Søn [*], Å-vej 3', 'c/o lund+søn [*] å-vej 3', '(beskyttet adresse)'],
  ['Skovhuset', 'fra Skovhuset til Skovhusets port', 'fra (beskyttet adresse) til Skovhusets port'],
  ['', 'uden adresse', 'uden adresse'],
  [' , ', 'en, to', 'en, to'],
])('the protected address %s is hidden in a text', (address, text, expected) => {
  expect(told(address, text)).toBe(expected);
});
