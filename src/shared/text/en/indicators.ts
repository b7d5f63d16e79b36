export const indicators = {
  scaleStep: 'A step is a whole number from 0 to 100.',
  tooManyAnchors: 'A scale has at most 11 steps with words.',
  scaleTooShort: 'The scale needs at least two steps above the lowest.',
  anchorOutside: 'A step with words lies outside the scale.',
  anchorTwice: 'Two steps with words are the same number.',
} as const;
