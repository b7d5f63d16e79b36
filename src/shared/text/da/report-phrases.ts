export const reportPhrases = {
  archived: 'Frasen er lagt væk og kan ikke ændres.',
  thereAlready: 'Den frase står der allerede.',
  unknownField: 'Feltet »{{field}}« findes ikke. Vælg et af felterne på listen.',
} as const;
