export const indicators = {
  scaleStep: 'Et trin er et helt tal fra 0 til 100.',
  tooManyAnchors: 'En skala har højst 11 trin med ord.',
  scaleTooShort: 'Skalaen skal have mindst to trin over det laveste.',
  anchorOutside: 'Et trin med ord ligger uden for skalaen.',
  anchorTwice: 'To trin med ord er det samme tal.',
} as const;
