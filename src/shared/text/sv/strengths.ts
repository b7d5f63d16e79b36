export const strengths = {
  seenAhead: 'Dagen har inte kommit ännu. Skriv den dag det sågs.',
} as const;
