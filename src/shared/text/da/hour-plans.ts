export const hourPlans = {
  outsideCourse: 'Datoen ligger uden for forløbet. Vælg en dag fra {{startsOn}} til {{endsOn}}.',
  reasonMissing: 'Skriv eller vælg, hvorfor timerne ændres.',
  same: 'Det er de timer, der allerede er aftalt fra den dag. Intet er ændret.',
} as const;
