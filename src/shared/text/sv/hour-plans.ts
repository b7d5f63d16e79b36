export const hourPlans = {
  outsideCourse: 'Datumet ligger utanför perioden. Välj en dag från {{startsOn}} till {{endsOn}}.',
  reasonMissing: 'Skriv eller välj varför timmarna ändras.',
  same: 'Det är de timmar som redan är avtalade från den dagen. Inget är ändrat.',
} as const;
