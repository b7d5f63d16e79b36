export const aggregates = {
  packageVersion: 'Version',
  from: 'Fra',
  to: 'Til',
  fileName: 'Fil',
  recipient: 'Modtager',
  countCount: 'Tal',
  hiddenCount: 'Skjulte tal',
  withdrawnOn: 'Ikke sendt',
  withdrawnAlready: 'Pakken er allerede noteret som ikke sendt.',
  heldOld: 'Der er lavet en nyere pakke for perioden imens. Lav pakken igen.',
  overlaps:
    'Der er allerede lavet en samlet pakke for {{from}} til {{to}}. To pakker, der overlapper, kan trækkes fra hinanden, så små tal kan regnes ud. Vælg den samme periode eller en, der ikke overlapper.',
  heldGone: 'Pakken er ikke længere i hukommelsen. Lav den igen.',
  hasFaults: 'Pakken har fejl og kan ikke gemmes.',
  endsBefore: 'Perioden slutter, før den begynder.',
  notOver: 'Perioden er ikke slut endnu. Vælg en sidste dag før i dag.',
} as const;
