export const staff = {
  alreadyEnded: 'Medarbetaren har redan slutat.',
  lastLeader: 'Det måste finnas minst en ledare i boken. Lägg till en ny ledare först.',
  leader: 'Centrumledare',
  consultant: 'Jobbkonsulent',
  mentor: 'Mentor',
} as const;
