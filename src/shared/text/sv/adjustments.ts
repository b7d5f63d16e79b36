export const adjustments = {
  times: 'Antal gånger är ett heltal från 1 till 20.',
  endWithoutStart: 'Skriv när prövningen av anpassningen började.',
  endBeforeStart: 'Slutdatumet ligger före startdatumet.',
  effectWithoutTrial: 'Skriv från vilken dag anpassningen prövats innan du väljer effekt.',
  noSuchAccommodation: 'Anpassningen finns inte i katalogen eller är arkiverad. Välj en annan.',
  tryOutNotOfCourse: 'Prövningen hör inte till perioden.',
} as const;
