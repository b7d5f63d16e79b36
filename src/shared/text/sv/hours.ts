export const hours = {
  minutesOutOfRange: 'En dag kan vara från 1 minut till 12 timmar. Skriv till exempel 2:00.',
  noDays: 'Ingen dag är vald. Välj minst en veckodag.',
  weekdayTwice: 'Samma veckodag står två gånger. Samla timmarna på en rad.',
  daysPerWeekOutOfRange: 'En vecka har från 1 till 7 dagar. Skriv ett heltal.',
  effectiveNoAttendance: 'Effektiva timmar visas när närvaro är registrerad.',
  effectiveTooFewDays_one: 'Effektiva timmar visas när minst tre dagar är bedömda. Det saknas en.',
  effectiveTooFewDays_other: 'Effektiva timmar visas när minst tre dagar är bedömda. Det saknas {{count}}.',
} as const;
