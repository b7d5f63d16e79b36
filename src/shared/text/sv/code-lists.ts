export const codeLists = {
  form: 'Koden har stora bokstäver, siffror och understreck.',
  unknown: 'Koden finns inte i listan den dagen.',
} as const;
