/** Fields a standard text, a phrase or a section may hold, by the word that stands in the braces: Danish, because people type them. */
export const fieldNames = [
  'fornavn',
  'navn',
  'forløb',
  'afdeling',
  'konsulent',
  'rådgiver',
  'myndighed',
  'center',
  'start',
  'slut',
  'uge',
  'dato',
  'aftalte timer',
  'mødte timer',
  'effektive timer',
  'fremmøde',
  'næste møde',
] as const;
export type FieldName = (typeof fieldNames)[number];
