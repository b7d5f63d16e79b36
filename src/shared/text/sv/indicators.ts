export const indicators = {
  scaleStep: 'Ett steg är ett heltal från 0 till 100.',
  tooManyAnchors: 'En skala har högst 11 steg med ord.',
  scaleTooShort: 'Skalan ska ha minst två steg över det lägsta.',
  anchorOutside: 'Ett steg med ord ligger utanför skalan.',
  anchorTwice: 'Två steg med ord är samma tal.',
} as const;
