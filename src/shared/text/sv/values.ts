export const values = {
  id: 'Posten kunde inte hittas.',
  required: 'Fältet måste fyllas i.',
  tooLong: 'Texten är för lång för fältet. Gör den kortare.',
  controlCharacters: 'Texten innehåller tecken som inte kan sparas. Ta bort dem och skriv texten igen.',
  clock: 'Skriv klockslaget som 09:30.',
  minutes: 'Minuter på en dag ligger mellan 0 och 1440.',
  percent: 'Skriv ett heltal från 0 till 100.',
  step10: 'Skriv ett heltal från 0 till 10.',
  form: 'Innehållet har inte den form som fältet ska ha.',
  choice: 'Välj ett av alternativen i listan.',
  unknownField: 'Ett fält som inte finns har skickats.',
  month: 'Välj en månad.',
} as const;
