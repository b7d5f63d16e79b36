export const experiences = {
  step: 'Et svar er et helt tal fra 1 til 5.',
} as const;
