export const calendar = {
  notADay: 'That date does not exist. Write for example 30-6-2026.',
  newYearsDay: 'New Year\'s Day',
  maundyThursday: 'Maundy Thursday',
  goodFriday: 'Good Friday',
  easterSunday: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  greatPrayerDay: 'Great Prayer Day',
  ascensionDay: 'Ascension Day',
  whitSunday: 'Whit Sunday',
  whitMonday: 'Whit Monday',
  christmasDay: 'Christmas Day',
  secondDayOfChristmas: 'Second Day of Christmas',
} as const;
