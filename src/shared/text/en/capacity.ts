export const capacity = {
  placesRange: 'Write a whole number of places between 0 and 500.',
  noSuchDepartment: 'The department does not exist or is closed. Choose another.',
  endBeforeStart: 'The last day is before the first.',
  tooLong: 'Choose a period of at most 800 days.',
  overbookedCentre: '{{places}} places are planned on {{day}}, and the limit is {{limit}}.',
  overbookedDepartment: '{{places}} places are planned in {{department}} on {{day}}, and the limit is {{limit}}.',
  overbookedDays_one: 'It concerns {{count}} day.',
  overbookedDays_other: 'It concerns {{count}} days in all.',
  mayGoOn: 'You can go on.',
} as const;
