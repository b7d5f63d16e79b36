export const cpr = {
  letters: 'Ett CPR-nummer har bara siffror.',
  otherSigns: 'Ett CPR-nummer har bara siffror.',
  leadingZeroMissing: 'Här är nio siffror. Saknas nollan först?',
  notTenDigits: 'Ett CPR-nummer har tio siffror. Här är {{digitCount}}.',
  impossibleDate: 'Datumet {{date}} finns inte.',
  impossibleReplacementDate: 'Datumet {{date}} i ersättningsnumret finns inte.',
  replacement: 'Ersättningsnummer',
  checksumDiffers: 'Kontrollsiffran stämmer inte. Det förekommer, och du kan spara ändå.',
} as const;
