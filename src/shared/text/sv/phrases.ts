export const phrases = {
  archived: 'Frasen är arkiverad och kan inte ändras.',
  thereAlready: 'Den frasen finns redan.',
} as const;
