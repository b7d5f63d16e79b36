export const staff = {
  alreadyEnded: 'Medarbetaren har redan slutat.',
  lastLeader: 'Det måste finnas minst en ledare i boken. Lägg till en ny ledare först.',
} as const;
