export const experiences = {
  step: 'An answer is a whole number from 1 to 5.',
} as const;
