export const calendar = {
  notADay: 'Datumet finns inte. Skriv till exempel 30-6-2026.',
} as const;
