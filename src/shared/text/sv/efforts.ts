export const efforts = {
  minutes: 'Tiden är 0 till 40 timmar i veckan.',
} as const;
