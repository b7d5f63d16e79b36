export const scores = {
  step: 'En score er et helt tal på skalaen.',
} as const;
