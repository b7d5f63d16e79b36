export const minutes = {
  unreadable: 'Tiden kan ikke læses. Skriv for eksempel 2:30, 2,5 eller 150 min.',
  twoMeanings: '{{text}} kan betyde {{first}} eller {{second}}. Skriv tiden med kolon.',
  moreThanADay: 'Et døgn har 24 timer. Skriv for eksempel 30 min, hvis du mener minutter.',
} as const;
