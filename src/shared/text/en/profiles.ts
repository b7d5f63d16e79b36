export const profiles = {
  inFuture: 'The day is after today. A level is given on the day or afterwards.',
} as const;
