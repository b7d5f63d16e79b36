export const departments = {
  hasCourses_one: 'Afdelingen har {{count}} forløb i gang. Flyt det, før du lukker afdelingen.',
  hasCourses_other: 'Afdelingen har {{count}} forløb i gang. Flyt dem, før du lukker afdelingen.',
} as const;
