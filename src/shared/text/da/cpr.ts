export const cpr = {
  letters: 'Der er et bogstav i CPR-nummeret. Skriv kun de ti cifre.',
  otherSigns: 'Der er andre tegn end tal i CPR-nummeret. Skriv ti cifre, med eller uden bindestreg.',
  leadingZeroMissing: 'CPR-nummeret har ti cifre, og her står ni. Mangler der et 0 forrest?',
  notTenDigits:
    'Et CPR-nummer har 10 cifre, og her står {{digitCount}}. Skriv dag, måned, år med to cifre og de fire sidste.',
  impossibleDate: 'Datoen {{date}} findes ikke. De første seks cifre er dag, måned og år.',
  impossibleReplacementDate:
    'Et erstatningsnummer har dagen plus 60. Her bliver det {{date}}, og den dato findes ikke. Se nummeret efter.',
  checksumDiffers: 'Kontrolcifret i CPR-nummeret passer ikke. Det forekommer, og du kan gemme alligevel.',
  replacement: 'Det er et erstatningsnummer. Skift det, når personen får sit rigtige CPR-nummer.',
} as const;
