export const prints = {
  jobGone: 'Utskriften finns inte längre i minnet. Öppna den igen.',
  noPrinter: 'Ingen skrivare svarar. Spara filen som PDF eller kontrollera skrivaren.',
  toolbar: 'Sidor och storlek',
  making: 'Gör sidorna …',
  pageOf: 'Sida {{page}} av {{pages}}',
  pages: 'Sidor',
  previousPage: 'Föregående sida',
  nextPage: 'Nästa sida',
  zoomOut: 'Zooma ut',
  zoomIn: 'Zooma in',
  pageWidth: 'Sidbredd',
  cannotShow: 'Sidorna kan inte visas. Filen är inte ändrad; spara den och öppna den i ett annat program.',
} as const;
