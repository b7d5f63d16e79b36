export const jobFunctions = {
  level: 'Et krav er et helt tal fra 0 til 5.',
  isco08Form: 'En ISCO-08-kode har fire cifre.',
  liftKg: 'Løft er et helt tal fra 0 til 50 kg.',
  places: 'Antal ad gangen er et helt tal fra 1.',
} as const;
