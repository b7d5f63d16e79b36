export const staff = {
  alreadyEnded: 'Medarbejderen er allerede fratrådt.',
  lastLeader: 'Der skal være mindst én leder i bogen. Opret en ny leder først.',
  leader: 'Centerleder',
  consultant: 'Jobkonsulent',
  mentor: 'Mentor',
} as const;
