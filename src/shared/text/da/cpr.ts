export const cpr = {
  letters: 'Et CPR-nummer har kun cifre.',
  otherSigns: 'Et CPR-nummer har kun cifre.',
  leadingZeroMissing: 'Her er ni cifre. Mangler nullet forrest?',
  notTenDigits: 'Et CPR-nummer har ti cifre. Her er {{digitCount}}.',
  impossibleDate: 'Datoen {{date}} findes ikke.',
  impossibleReplacementDate: 'Datoen {{date}} i erstatningsnummeret findes ikke.',
  replacement: 'Erstatningsnummer',
  checksumDiffers: 'Kontrolcifret passer ikke. Det forekommer, og du kan gemme alligevel.',
} as const;
