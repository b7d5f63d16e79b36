export const windows = {
  route: 'Stedet findes ikke i programmet.',
  open: 'Nyt vindue',
  tooMany: 'Der er allerede {{most}} vinduer åbne. Luk et af dem først.',
  keyOpen: 'Nyt vindue, samme sted',
  keyLink: 'Åbn et link i et nyt vindue',
  click: 'klik',
} as const;
