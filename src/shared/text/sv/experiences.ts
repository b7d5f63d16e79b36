export const experiences = {
  step: 'Ett svar är ett heltal från 1 till 5.',
} as const;
