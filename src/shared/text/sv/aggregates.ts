export const aggregates = {
  packageVersion: 'Version',
  from: 'Från',
  to: 'Till',
  fileName: 'Fil',
  recipient: 'Mottagare',
  countCount: 'Tal',
  hiddenCount: 'Dolda tal',
  withdrawnOn: 'Inte skickat',
  withdrawnAlready: 'Paketet är redan noterat som inte skickat.',
  heldOld: 'Ett nyare paket för perioden har gjorts under tiden. Gör paketet igen.',
  overlaps:
    'Det finns redan ett samlat paket för {{from}} till {{to}}. Två paket som överlappar kan dras från varandra så att små tal kan räknas ut. Välj samma period eller en som inte överlappar.',
  heldGone: 'Paketet finns inte längre i minnet. Gör det igen.',
  hasFaults: 'Paketet har fel och kan inte sparas.',
  endsBefore: 'Perioden slutar innan den börjar.',
  notOver: 'Perioden är inte slut ännu. Välj en sista dag före i dag.',
} as const;
