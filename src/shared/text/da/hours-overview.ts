export const hoursOverview = {
  endBeforeStart: 'Perioden slutter, før den begynder.',
  tooManyWeeks: 'Perioden er for lang. Vælg højst {{most}} uger ad gangen.',
} as const;
