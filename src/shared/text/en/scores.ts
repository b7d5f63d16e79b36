export const scores = {
  step: 'A score is a whole number on the scale.',
} as const;
