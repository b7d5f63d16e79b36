export const prints = {
  jobGone: 'Utskriften finns inte längre i minnet. Öppna den igen.',
  noPrinter: 'Ingen skrivare svarar. Spara filen som PDF eller kontrollera skrivaren.',
} as const;
