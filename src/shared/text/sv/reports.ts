export const reports = {
  contentChanged: 'Perioden ändrades medan rapporten gjordes. Inget är låst. Se igenom den och försök igen.',
  numberTaken: 'En nyare version av rapporten har gjorts under tiden. Inget är låst. Se den nya versionen först.',
  emptyPdf: 'Rapporten blev tom. Inget är låst. Försök igen.',
  fileDamaged: 'Den låsta rapporten stämmer inte med sin kontrollsumma och öppnas inte. Återställ den från en säkerhetskopia.',
} as const;
