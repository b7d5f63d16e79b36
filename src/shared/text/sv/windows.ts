export const windows = {
  route: 'Platsen finns inte i programmet.',
} as const;
