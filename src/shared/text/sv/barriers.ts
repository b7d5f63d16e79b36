export const barriers = {
  statusAhead: 'Dagen har inte kommit ännu. Skriv den dag det sågs.',
} as const;
