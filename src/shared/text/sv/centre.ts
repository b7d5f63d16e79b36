export const centre = {
  codeForm: 'Centrets kod har 2 till 12 bokstäver eller siffror, till exempel FJV.',
  cvrForm: 'Ett CVR-nummer har åtta siffror.',
  pNumberForm: 'Ett P-nummer har tio siffror.',
  closingEndBeforeStart: 'Den sista stängda dagen ligger före den första.',
  closingTooLong: 'Stäng högst ett år åt gången.',
} as const;
