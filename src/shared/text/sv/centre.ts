export const centre = {
  codeForm: 'Centrets kod har 2 till 12 bokstäver eller siffror, till exempel FJV.',
  cvrForm: 'Ett CVR-nummer har åtta siffror.',
  pNumberForm: 'Ett P-nummer har tio siffror.',
} as const;
