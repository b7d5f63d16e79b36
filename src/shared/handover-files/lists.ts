import { day, required, text, type Column } from '#shared/handover-files/columns.ts';

/** felter.csv. */
export const fieldColumns = [
  required(text('fil', 'Filens navn i pakken.')),
  required(text('kolonne', 'Kolonnens navn i filens første linje.')),
  required(text('type', 'tekst, kode, dato, heltal, decimaltal eller uuid.')),
  text('enhed', 'Hvad et tal tæller; tom, når det ikke tæller noget.'),
  required(text('obligatorisk', 'J: altid udfyldt. N: kan være tom.')),
  required(
    text(
      'beskrivelse',
      'Hvad kolonnen betyder. Til sidst står mindste og største tal, hvor den samme værdi også står, og en kodes liste.',
    ),
  ),
] as const satisfies readonly Column[];

/** kodelister.csv. */
export const codeColumns = [
  required(text('liste', 'Kodelistens navn, som felter.csv nævner den.')),
  required(text('kode', 'Koden.')),
  required(text('tekst_da', 'Kodens betydning på dansk.')),
  text('tekst_sv', 'Kodens betydning på svensk.'),
  text('tekst_en', 'Kodens betydning på engelsk.'),
  day('gyldig_fra', 'Første dag, koden kan bruges; tom: altid.'),
  day('gyldig_til', 'Sidste dag, koden kan bruges; tom: stadig.'),
] as const satisfies readonly Column[];
