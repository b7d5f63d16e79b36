export const candidates = {
  cprTaken: 'CPR-numret är redan registrerat.',
  lastWorkedOnMissing: 'Skriv datumet, eller välj »Borta länge« eller »Okänt«.',
  lastWorkedOnNotKnown: 'Ett datum hör till svaret »Känt«. Välj »Känt«, eller ta bort datumet.',
} as const;
