export const scores = {
  step: 'En poäng är ett heltal på skalan.',
  ahead: 'Dagen ligger i framtiden. Skriv dagen då skattningen gjordes.',
  beforeCourse: 'Programmet började {{startsOn}}. En skattning kan inte ligga före.',
  afterCourse: 'Programmet är slut. En skattning kan göras till och med {{lastOn}}.',
  notPlanned: 'Programmet har ingen första dag än. Planera det innan ni gör en skattning.',
  nobodyCame: 'Programmet kom aldrig i gång. Det finns inget att skatta.',
  noSuchIndicator: 'Indikatorn finns inte.',
  indicatorArchived: 'Indikatorn är undanlagd och får inga nya skattningar.',
  outsideScale: 'Skriv ett heltal från {{min}} till {{max}}.',
  givenTwice: 'Samma poäng står två gånger.',
  nothingGiven: 'Ge minst en poäng.',
  changedSince: 'Poängen har ändrats under tiden. Se vad som står nu och ändra den igen.',
} as const;
