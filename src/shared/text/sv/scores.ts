export const scores = {
  step: 'En poäng är ett heltal på skalan.',
} as const;
