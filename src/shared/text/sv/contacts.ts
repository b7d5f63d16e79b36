export const contacts = {
  minutes: 'Tiden är 0 till 600 minuter.',
} as const;
