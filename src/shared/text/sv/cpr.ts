export const cpr = {
  letters: 'Det finns en bokstav i CPR-numret. Skriv bara de tio siffrorna.',
  otherSigns: 'Det finns andra tecken än siffror i CPR-numret. Skriv tio siffror, med eller utan bindestreck.',
  leadingZeroMissing: 'CPR-numret har tio siffror, och här står nio. Saknas en nolla först?',
  notTenDigits:
    'Ett CPR-nummer har 10 siffror, och här står {{digitCount}}. Skriv dag, månad, år med två siffror och de fyra sista.',
  impossibleDate: 'Datumet {{date}} finns inte. De första sex siffrorna är dag, månad och år.',
  impossibleReplacementDate:
    'Ett ersättningsnummer har dagen plus 60. Här blir det {{date}}, och det datumet finns inte. Kontrollera numret.',
  checksumDiffers: 'Kontrollsiffran i CPR-numret stämmer inte. Det förekommer, och du kan spara ändå.',
  replacement: 'Det är ett ersättningsnummer. Byt det när personen får sitt riktiga CPR-nummer.',
} as const;
