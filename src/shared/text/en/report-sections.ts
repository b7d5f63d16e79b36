export const reportSections = {
  summary: 'In short',
  background: 'Background',
  hours: 'Hours',
  endurance: 'Endurance',
  observations: 'Observations',
  assessment: 'Overall assessment',
  jobs: 'Suitable jobs',
  support: 'Support in a job',
  recommendation: 'Recommendation',
  comments: 'The candidate’s own comments',
} as const;
