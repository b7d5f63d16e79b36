export const efforts = {
  minutes: 'The time is 0 to 40 hours a week.',
  endBeforeStart: 'The last day is before the first day.',
  notBegun: 'An effort under way cannot begin after today. Choose planned.',
  notOver: 'An effort that is over cannot end after today.',
} as const;
