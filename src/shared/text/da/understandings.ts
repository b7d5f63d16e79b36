export const understandings = {
  agreedAhead: 'Aftalen ligger efter i dag. Skriv den dag, den blev lavet.',
  signedAhead: 'Underskriften ligger efter i dag.',
  signedBefore: 'Underskriften ligger før den dag, aftalen blev lavet.',
  endedAhead: 'Aftalens sidste dag ligger efter i dag.',
  endedBefore: 'Aftalens sidste dag ligger før den dag, den blev lavet.',
  nothingSaid: 'Skriv, hvad der er aftalt.',
} as const;
