export const windows = {
  route: 'Platsen finns inte i programmet.',
  open: 'Nytt fönster',
  tooMany: 'Det är redan {{most}} fönster öppna. Stäng ett av dem först.',
  keyOpen: 'Nytt fönster, samma plats',
  keyLink: 'Öppna en länk i ett nytt fönster',
  click: 'klick',
} as const;
