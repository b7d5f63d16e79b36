export const calendar = {
  notADay: 'Datoen findes ikke. Skriv for eksempel 30-6-2026.',
  newYearsDay: 'Nytårsdag',
  maundyThursday: 'Skærtorsdag',
  goodFriday: 'Langfredag',
  easterSunday: 'Påskedag',
  easterMonday: '2. påskedag',
  greatPrayerDay: 'Store bededag',
  ascensionDay: 'Kristi himmelfartsdag',
  whitSunday: 'Pinsedag',
  whitMonday: '2. pinsedag',
  christmasDay: 'Juledag',
  secondDayOfChristmas: '2. juledag',
} as const;
