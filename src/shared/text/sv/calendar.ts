export const calendar = {
  notADay: 'Datumet finns inte. Skriv till exempel 30-6-2026.',
  newYearsDay: 'Nyårsdagen',
  maundyThursday: 'Skärtorsdagen',
  goodFriday: 'Långfredagen',
  easterSunday: 'Påskdagen',
  easterMonday: 'Annandag påsk',
  greatPrayerDay: 'Stora bönedagen',
  ascensionDay: 'Kristi himmelsfärdsdag',
  whitSunday: 'Pingstdagen',
  whitMonday: 'Annandag pingst',
  christmasDay: 'Juldagen',
  secondDayOfChristmas: 'Annandag jul',
} as const;
