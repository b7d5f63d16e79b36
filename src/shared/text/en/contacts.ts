export const contacts = {
  minutes: 'The time is 0 to 600 minutes.',
} as const;
