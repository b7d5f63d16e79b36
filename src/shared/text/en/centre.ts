export const centre = {
  codeForm: 'The centre code has 2 to 12 letters or digits, for example FJV.',
  cvrForm: 'A CVR number has eight digits.',
  pNumberForm: 'A P-number has ten digits.',
  closingEndBeforeStart: 'The last closing day is before the first.',
  closingTooLong: 'Close for a year at most at a time.',
} as const;
