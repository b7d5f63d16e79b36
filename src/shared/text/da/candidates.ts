export const candidates = {
  cprTaken: 'CPR-nummeret er allerede registreret.',
  lastWorkedOnMissing: 'Skriv datoen, eller vælg »Væk længe« eller »Ukendt«.',
  lastWorkedOnNotKnown: 'En dato hører til svaret »Kendt«. Vælg »Kendt«, eller slet datoen.',
} as const;
