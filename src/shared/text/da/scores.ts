export const scores = {
  step: 'En score er et helt tal på skalaen.',
  ahead: 'Dagen ligger ude i fremtiden. Skriv den dag, scoren blev givet.',
  beforeCourse: 'Forløbet begyndte {{startsOn}}. En score kan ikke ligge før.',
  afterCourse: 'Forløbet er slut. Der kan gives en score til og med {{lastOn}}.',
  notPlanned: 'Forløbet har ingen første dag endnu. Planlæg det, før I giver en score.',
  nobodyCame: 'Forløbet er aldrig kommet i gang. Der er ikke noget at give en score.',
  noSuchIndicator: 'Indikatoren findes ikke.',
  indicatorArchived: 'Indikatoren er lagt væk og får ingen nye scorer.',
  outsideScale: 'Skriv et helt tal fra {{min}} til {{max}}.',
  givenTwice: 'Den samme score står to gange.',
  nothingGiven: 'Giv mindst én score.',
  changedSince: 'Scoren er ændret imens. Se, hvad der står nu, og ret den igen.',
} as const;
