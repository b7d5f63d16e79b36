export const phrases = {
  archived: 'Frasen er lagt væk og kan ikke ændres.',
  thereAlready: 'Den frase står der allerede.',
} as const;
