export const reportSections = {
  summary: 'I korthet',
  background: 'Bakgrund',
  hours: 'Timmar',
  endurance: 'Uthållighet',
  observations: 'Observationer',
  assessment: 'Samlad bedömning',
  jobs: 'Lämpliga arbeten',
  support: 'Stöd i ett jobb',
  recommendation: 'Rekommendation',
  comments: 'Kandidatens egna kommentarer',
} as const;
