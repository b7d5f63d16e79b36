export const failures = {
  invalid: 'Något du skrev kan inte sparas. Rätta fältet och försök igen.',
  unknownOperation: 'Det kan programmet inte.',
  notFound: 'Posten finns inte längre.',
  conflict: 'Någon annan har ändrat samma sak sedan du öppnade den. Se båda och välj.',
  forbidden: 'Din roll ger inte åtkomst till det. Fråga din chef.',
  locked: 'Boken är låst. Lås upp för att fortsätta. Inget har gått förlorat.',
  unexpected: 'Det lyckades inte och inget ändrades. Försök igen. Felet är noterat utan personuppgifter.',
  tooLarge: 'Det som skickades är för stort. Dela upp det.',
  cancelled: 'Avbrutet. Inget har sparats.',
  diskFull: 'Filen kunde inte sparas eftersom disken är full. Inget har gått förlorat. Välj en annan mapp.',
  fileNotWritten: 'Filen kunde inte sparas där. Välj en annan mapp.',
} as const;
