export const hours = {
  minutesOutOfRange: 'A day can be from 1 minute to 12 hours. Write for example 2:00.',
  noDays: 'No day is chosen. Choose at least one weekday.',
  weekdayTwice: 'The same weekday is there twice. Put its hours on one line.',
  daysPerWeekOutOfRange: 'A week has 1 to 7 days. Write a whole number.',
  effectiveNoAttendance: 'Effective hours are shown once attendance is recorded.',
  effectiveTooFewDays_one: 'Effective hours are shown when at least three days are assessed. One is missing.',
  effectiveTooFewDays_other: 'Effective hours are shown when at least three days are assessed. {{count}} are missing.',
} as const;
