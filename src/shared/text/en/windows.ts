export const windows = {
  route: 'There is no such place in the application.',
} as const;
