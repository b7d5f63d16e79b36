export const limitations = {
  jobNotOfCandidate: 'Jobbet finns inte i kandidatens arbetslivserfarenhet. Välj ett som finns där.',
  adjustmentNotOfCandidate: 'Anpassningen hör inte till någon av kandidatens insatser. Välj en annan.',
  linkedAlready: 'Anpassningen svarar redan på begränsningen.',
} as const;
