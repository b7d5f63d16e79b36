export const codeLists = {
  form: 'Koden har store bogstaver, tal og understreg.',
  unknown: 'Koden findes ikke på listen på den dag.',
} as const;
