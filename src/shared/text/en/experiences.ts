export const experiences = {
  step: 'An answer is a whole number from 1 to 5.',
  ahead: 'The answers are after today. Write the day they were given.',
  beforeStart: 'The answers are before the first day of the course, {{startsOn}}.',
  nothingSaid: 'Nothing is answered. Withdraw the answers if they should not stand here.',
} as const;
