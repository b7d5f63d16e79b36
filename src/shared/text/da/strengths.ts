export const strengths = {
  seenAhead: 'Dagen er ikke kommet endnu. Skriv den dag, det blev set.',
} as const;
