export const courses = {
  goalMinutes: 'Målet är mellan 0 och 40 timmar i veckan.',
  tooManyQuestions: 'En kurs kan ha upp till 20 frågor.',
} as const;
