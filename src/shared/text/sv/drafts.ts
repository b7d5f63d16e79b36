export const drafts = {
  kept: 'Utkast som inte är sparat',
  keptAt: 'Du skrev detta {{moment}}, och det är inte sparat.',
  use: 'Spara utkastet',
  discard: 'Ta bort utkastet',
  yours: 'Din text',
  twoTexts: 'Två texter',
  keptElsewhere: 'Sparad i ett annat fönster kl. {{clock}}',
  nothingStands: 'Det står ingenting.',
  keepMine: 'Behåll min',
  takeTheirs: 'Behåll den sparade',
  chooseFirst: 'Texten har ändrats i ett annat fönster. Välj först vilken som ska gälla.',
} as const;
