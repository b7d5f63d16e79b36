export const observations = {
  ahead: 'Dagen ligger ude i fremtiden. Skriv den dag, det blev set eller sagt.',
  otherTryOut: 'Afprøvningen hører til et andet forløb.',
  otherAdjustment: 'Skånehensynet hører til et andet forløb.',
  notYours: 'Du kan kun ændre det, du selv har skrevet.',
} as const;
