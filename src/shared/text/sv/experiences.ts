export const experiences = {
  step: 'Ett svar är ett heltal från 1 till 5.',
  ahead: 'Svaren ligger efter i dag. Skriv dagen då de gavs.',
  beforeStart: 'Svaren ligger före förloppets första dag, {{startsOn}}.',
  nothingSaid: 'Inget är besvarat. Dra tillbaka svaren om de inte ska stå här.',
} as const;
