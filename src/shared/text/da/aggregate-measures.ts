export const aggregateMeasures = {
  HENVIST: 'Henviste forløb',
  PAABEGYNDT: 'Påbegyndte forløb',
  AFSLUTTET: 'Afsluttede forløb',
  AFBRUDT: 'Afbrudte forløb',
  MOEDE: 'Holdte møder',
  SKAANEHENSYN: 'Vurderede skånehensyn',
  AFPROEVNING: 'Afprøvninger',
  RAPPORTERET: 'Forløb med udstedt rapport',
} as const;
