export const values = {
  id: 'Posten kunne ikke findes ud fra det, der blev sendt.',
  required: 'Feltet skal udfyldes.',
  tooLong: 'Teksten er for lang til feltet. Gør den kortere.',
  controlCharacters: 'Teksten rummer tegn, der ikke kan gemmes. Slet dem, og skriv teksten igen.',
  clock: 'Skriv klokkeslættet som 09:30.',
  minutes: 'Minutter på en dag ligger mellem 0 og 1440.',
  percent: 'Skriv et helt tal fra 0 til 100.',
  step10: 'Skriv et helt tal fra 0 til 10.',
  form: 'Indholdet har ikke den form, feltet skal have.',
  choice: 'Vælg en af mulighederne på listen.',
  unknownField: 'Der er sendt et felt, som ikke findes.',
  month: 'Vælg en måned.',
} as const;
