export const adjustments = {
  times: 'Antal gange er et helt tal fra 1 til 20.',
  endWithoutStart: 'Skriv, hvornår afprøvningen af skånehensynet begyndte.',
  endBeforeStart: 'Slutdatoen ligger før startdatoen.',
  effectWithoutTrial: 'Skriv fra hvilken dag skånehensynet er afprøvet, før du vælger virkning.',
  noSuchAccommodation: 'Skånehensynet findes ikke i kataloget, eller det er arkiveret. Vælg et andet.',
  tryOutNotOfCourse: 'Afprøvningen hører ikke til forløbet.',
} as const;
