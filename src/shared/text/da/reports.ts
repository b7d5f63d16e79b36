export const reports = {
  contentChanged: 'Forløbet blev ændret, mens rapporten blev lavet. Intet er låst. Se det igennem, og prøv igen.',
  numberTaken: 'Der er lavet en nyere version af rapporten imens. Intet er låst. Se den nye version først.',
  emptyPdf: 'Rapporten blev tom. Intet er låst. Prøv igen.',
  fileDamaged: 'Den låste rapport svarer ikke til sit kontroltal og bliver ikke åbnet. Gendan den fra en sikkerhedskopi.',
} as const;
