export const efforts = {
  minutes: 'Tiden er 0 til 40 timer om ugen.',
} as const;
