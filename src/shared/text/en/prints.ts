export const prints = {
  jobGone: 'The print is no longer in memory. Open it again.',
} as const;
