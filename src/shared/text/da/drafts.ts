export const drafts = {
  kept: 'Kladde, der ikke er gemt',
  keptAt: 'Du skrev dette {{moment}}, og det er ikke gemt.',
  use: 'Gem kladden',
  discard: 'Slet kladden',
} as const;
