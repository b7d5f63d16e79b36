export const indicators = {
  scaleStep: 'A step is a whole number from 0 to 100.',
  tooManyAnchors: 'A scale has at most 11 steps with words.',
  scaleTooShort: 'The scale needs at least two steps above the lowest.',
  anchorOutside: 'A step with words lies outside the scale.',
  anchorTwice: 'Two steps with words are the same number.',
  nameTaken: 'There is already an indicator with that name.',
  isArchived: 'The indicator is already put away.',
  lastOne: 'It is the only indicator left. Add another first.',
  afterItself: 'An indicator cannot stand after itself.',
  noSuch: 'There is no such indicator.',
} as const;
