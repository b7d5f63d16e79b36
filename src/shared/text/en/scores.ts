export const scores = {
  step: 'A score is a whole number on the scale.',
  ahead: 'The day lies in the future. Write the day the score was given.',
  beforeCourse: 'The course began on {{startsOn}}. A score cannot lie before it.',
  afterCourse: 'The course is over. A score can be given until {{lastOn}}.',
  notPlanned: 'The course has no first day yet. Plan it before you give a score.',
  nobodyCame: 'The course never got under way. There is nothing to score.',
  noSuchIndicator: 'There is no such indicator.',
  indicatorArchived: 'The indicator is put away and takes no new scores.',
  outsideScale: 'Write a whole number from {{min}} to {{max}}.',
  givenTwice: 'The same score stands twice.',
  nothingGiven: 'Give at least one score.',
  changedSince: 'The score has changed meanwhile. See what stands now and change it again.',
} as const;
