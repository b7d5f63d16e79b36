export const aggregateMeasures = {
  HENVIST: 'Courses referred',
  PAABEGYNDT: 'Courses started',
  AFSLUTTET: 'Courses ended',
  AFBRUDT: 'Courses interrupted',
  MOEDE: 'Meetings held',
  SKAANEHENSYN: 'Accommodations assessed',
  AFPROEVNING: 'Try-outs',
  RAPPORTERET: 'Courses with an issued report',
} as const;
