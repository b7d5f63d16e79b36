export const hours = {
  minutesOutOfRange: 'En dag kan være fra 1 minut til 12 timer. Skriv for eksempel 2:00.',
  noDays: 'Der er ikke valgt nogen dag. Vælg mindst én ugedag.',
  weekdayTwice: 'Den samme ugedag står to gange. Saml timerne på én linje.',
  daysPerWeekOutOfRange: 'En uge har fra 1 til 7 dage. Skriv et helt tal.',
  effectiveNoAttendance: 'Effektive timer vises, når der er registreret fremmøde.',
  effectiveTooFewDays_one: 'Effektive timer vises, når mindst tre dage er vurderet. Der mangler én.',
  effectiveTooFewDays_other: 'Effektive timer vises, når mindst tre dage er vurderet. Der mangler {{count}}.',
} as const;
