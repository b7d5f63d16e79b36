export const drafts = {
  kept: 'Utkast som inte är sparat',
  keptAt: 'Du skrev detta {{moment}}, och det är inte sparat.',
  use: 'Spara utkastet',
  discard: 'Ta bort utkastet',
} as const;
