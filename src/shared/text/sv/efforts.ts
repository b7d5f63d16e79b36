export const efforts = {
  minutes: 'Tiden är 0 till 40 timmar i veckan.',
  endBeforeStart: 'Slutdagen ligger före startdagen.',
  notBegun: 'En insats som pågår kan inte börja efter i dag. Välj planerad.',
  notOver: 'En insats som är avslutad kan inte sluta efter i dag.',
} as const;
