export const reportSections = {
  summary: 'Kort fortalt',
  background: 'Baggrund',
  hours: 'Timer',
  endurance: 'Udholdenhed',
  observations: 'Observationer',
  assessment: 'Samlet vurdering',
  jobs: 'Egnede jobtyper',
  support: 'Støtte i et job',
  recommendation: 'Anbefaling',
  comments: 'Kandidatens egne bemærkninger',
} as const;
