export const hoursOverview = {
  endBeforeStart: 'The period ends before it begins.',
  tooManyWeeks: 'The period is too long. Choose at most {{most}} weeks at a time.',
} as const;
