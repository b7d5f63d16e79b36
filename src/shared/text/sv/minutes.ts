export const minutes = {
  unreadable: 'Tiden går inte att läsa. Skriv till exempel 2:30, 2,5 eller 150 min.',
  twoMeanings: '{{text}} kan betyda {{first}} eller {{second}}. Skriv tiden med kolon.',
  moreThanADay: 'Ett dygn har 24 timmar. Skriv till exempel 30 min om du menar minuter.',
} as const;
