export const prints = {
  jobGone: 'Udskriften er ikke længere i hukommelsen. Åbn den igen.',
} as const;
