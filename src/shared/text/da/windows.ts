export const windows = {
  route: 'Stedet findes ikke i programmet.',
} as const;
