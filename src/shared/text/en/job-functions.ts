export const jobFunctions = {
  level: 'A demand is a whole number from 0 to 5.',
  isco08Form: 'An ISCO-08 code has four digits.',
  liftKg: 'Lift is a whole number from 0 to 50 kg.',
  places: 'Number at a time is a whole number from 1.',
} as const;
