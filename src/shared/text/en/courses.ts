export const courses = {
  goalMinutes: 'The goal is between 0 and 40 hours a week.',
  tooManyQuestions: 'A course can have up to 20 questions.',
} as const;
