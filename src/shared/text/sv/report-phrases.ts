export const reportPhrases = {
  archived: 'Frasen är undanlagd och kan inte ändras.',
  thereAlready: 'Den frasen finns redan.',
  unknownField: 'Fältet »{{field}}« finns inte. Välj ett av fälten i listan.',
} as const;
