export const courses = {
  goalMinutes: 'Målet er mellem 0 og 40 timer om ugen.',
  tooManyQuestions: 'Et forløb kan have op til 20 spørgsmål.',
} as const;
