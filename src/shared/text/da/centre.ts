export const centre = {
  codeForm: 'Centrets kode har 2 til 12 bogstaver eller tal, for eksempel FJV.',
  cvrForm: 'Et CVR-nummer har otte cifre.',
  pNumberForm: 'Et P-nummer har ti cifre.',
} as const;
