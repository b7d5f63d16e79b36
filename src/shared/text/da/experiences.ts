export const experiences = {
  step: 'Et svar er et helt tal fra 1 til 5.',
  ahead: 'Svarene ligger efter i dag. Skriv den dag, de blev givet.',
  beforeStart: 'Svarene ligger før forløbets første dag, {{startsOn}}.',
  nothingSaid: 'Der er ikke svaret på noget. Træk svarene tilbage, hvis de ikke skal stå her.',
} as const;
