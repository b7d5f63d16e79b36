export const indicators = {
  scaleStep: 'Ett steg är ett heltal från 0 till 100.',
  tooManyAnchors: 'En skala har högst 11 steg med ord.',
  scaleTooShort: 'Skalan ska ha minst två steg över det lägsta.',
  anchorOutside: 'Ett steg med ord ligger utanför skalan.',
  anchorTwice: 'Två steg med ord är samma tal.',
  nameTaken: 'Det finns redan en indikator med det namnet.',
  isArchived: 'Indikatorn är redan undanlagd.',
  lastOne: 'Det är den enda indikatorn som är kvar. Lägg först till en annan.',
  afterItself: 'En indikator kan inte stå efter sig själv.',
  noSuch: 'Indikatorn finns inte.',
} as const;
