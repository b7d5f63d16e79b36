/** Tables that stay in the house, and why, as felter.csv tells it. */
export const leftOutTables: Readonly<Record<string, string>> = {
  drafts: 'Udeladt: ufærdige kladder. De bliver til tekst i sagen, når den, der skriver, er færdig.',
};

/** Columns that stay in the house, by table and column. */
export const leftOutColumns: Readonly<Record<string, string>> = {
  'audit.mac': 'Udeladt: programmets egen kæde af kontroltal. Den kan kun prøves med nøglen i denne bog.',
};
