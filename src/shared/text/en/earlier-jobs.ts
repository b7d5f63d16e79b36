export const earlierJobs = {
  ahead: 'That is in the future. Write when the job was.',
  endBeforeStart: 'The job ends before it begins. Correct one of the years.',
  standsLimitations_one: 'The limitation “{{text}}” comes from the job. Choose another origin for it first.',
  standsLimitations_other:
    '{{count}} limitations come from the job, among them “{{text}}”. Choose another origin for them first.',
} as const;
