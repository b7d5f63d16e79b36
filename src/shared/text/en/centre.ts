export const centre = {
  codeForm: 'The centre code has 2 to 12 letters or digits, for example FJV.',
  cvrForm: 'A CVR number has eight digits.',
  pNumberForm: 'A P-number has ten digits.',
} as const;
