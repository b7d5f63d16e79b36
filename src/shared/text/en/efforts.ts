export const efforts = {
  minutes: 'The time is 0 to 40 hours a week.',
} as const;
