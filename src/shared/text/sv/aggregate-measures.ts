export const aggregateMeasures = {
  HENVIST: 'Remitterade förlopp',
  PAABEGYNDT: 'Påbörjade förlopp',
  AFSLUTTET: 'Avslutade förlopp',
  AFBRUDT: 'Avbrutna förlopp',
  MOEDE: 'Hållna möten',
  SKAANEHENSYN: 'Bedömda anpassningar',
  AFPROEVNING: 'Prövningar',
  RAPPORTERET: 'Förlopp med utfärdad rapport',
} as const;
