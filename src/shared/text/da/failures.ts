export const failures = {
  invalid: 'Noget i det, du skrev, kan ikke gemmes. Ret feltet, og prøv igen.',
  unknownOperation: 'Det kan programmet ikke.',
  notFound: 'Posten findes ikke længere.',
  conflict: 'En anden har ændret det samme, siden du åbnede det. Se begge udgaver, og vælg.',
  forbidden: 'Din rolle giver ikke adgang til det. Spørg din leder.',
  locked: 'Bogen er låst. Lås op for at gå videre. Intet er gået tabt.',
  unexpected: 'Det lykkedes ikke, og intet blev ændret. Prøv igen. Fejlen er noteret uden personoplysninger.',
  tooLarge: 'Det, der blev sendt, er for stort. Del det i mindre stykker.',
  cancelled: 'Afbrudt. Intet er gemt.',
  diskFull: 'Filen kunne ikke gemmes, fordi disken er fuld. Intet er gået tabt. Vælg en anden mappe.',
  fileNotWritten: 'Filen kunne ikke gemmes der. Vælg en anden mappe.',
} as const;
