export const reports = {
  contentChanged: 'The course changed while the report was being made. Nothing is locked. Look it over and try again.',
  numberTaken: 'A newer version of the report was made meanwhile. Nothing is locked. See the new version first.',
  emptyPdf: 'The report came out empty. Nothing is locked. Try again.',
  fileDamaged: 'The frozen report does not match its checksum and is not opened. Restore it from a backup.',
} as const;
