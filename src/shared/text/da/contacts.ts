export const contacts = {
  minutes: 'Tiden er 0 til 600 minutter.',
} as const;
