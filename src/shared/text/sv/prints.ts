export const prints = {
  jobGone: 'Utskriften finns inte längre i minnet. Öppna den igen.',
} as const;
