export const drafts = {
  kept: 'Kladde, der ikke er gemt',
  keptAt: 'Du skrev dette {{moment}}, og det er ikke gemt.',
  use: 'Gem kladden',
  discard: 'Slet kladden',
  yours: 'Din tekst',
  twoTexts: 'To tekster',
  keptElsewhere: 'Gemt i et andet vindue kl. {{clock}}',
  nothingStands: 'Der står ikke noget.',
  keepMine: 'Behold min',
  takeTheirs: 'Behold den gemte',
  chooseFirst: 'Teksten er ændret i et andet vindue. Vælg først, hvilken der skal gælde.',
} as const;
