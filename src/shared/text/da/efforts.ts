export const efforts = {
  minutes: 'Tiden er 0 til 40 timer om ugen.',
  endBeforeStart: 'Slutdagen ligger før startdagen.',
  notBegun: 'En indsats, der er i gang, kan ikke begynde efter i dag. Vælg planlagt.',
  notOver: 'En indsats, der er slut, kan ikke slutte efter i dag.',
} as const;
