export const prints = {
  jobGone: 'Udskriften er ikke længere i hukommelsen. Åbn den igen.',
  noPrinter: 'Der er ingen printer, som svarer. Gem filen som PDF, eller se efter printeren.',
} as const;
