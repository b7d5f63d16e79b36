export const calendar = {
  notADay: 'Datoen findes ikke. Skriv for eksempel 30-6-2026.',
} as const;
