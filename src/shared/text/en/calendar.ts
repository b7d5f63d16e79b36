export const calendar = {
  notADay: 'The date does not exist. Write for example 30-6-2026.',
} as const;
