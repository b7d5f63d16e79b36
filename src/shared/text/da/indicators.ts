export const indicators = {
  scaleStep: 'Et trin er et helt tal fra 0 til 100.',
  tooManyAnchors: 'En skala har højst 11 trin med ord.',
  scaleTooShort: 'Skalaen skal have mindst to trin over det laveste.',
  anchorOutside: 'Et trin med ord ligger uden for skalaen.',
  anchorTwice: 'To trin med ord er det samme tal.',
  nameTaken: 'Der er allerede en indikator med det navn.',
  isArchived: 'Indikatoren er allerede lagt væk.',
  lastOne: 'Det er den eneste indikator, der er tilbage. Tilføj først en anden.',
  afterItself: 'En indikator kan ikke stå efter sig selv.',
  noSuch: 'Indikatoren findes ikke.',
} as const;
