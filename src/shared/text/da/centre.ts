export const centre = {
  codeForm: 'Centrets kode har 2 til 12 bogstaver eller tal, for eksempel FJV.',
  cvrForm: 'Et CVR-nummer har otte cifre.',
  pNumberForm: 'Et P-nummer har ti cifre.',
  closingEndBeforeStart: 'Den sidste lukkedag ligger før den første.',
  closingTooLong: 'Luk højst et år ad gangen.',
} as const;
