import type { Centre } from '#shared/centre.ts';

export type ReadMeFacts = {
  centre: Centre;
  courseNumber: string;
  packageVersion: number;
  reportName: string;
  /** The day the package was made, as people write it. */
  madeOn: string;
  isDemo: boolean;
};

/** 00_LAESMIG.txt: what the package is, how to read it and whom to ask. It names no candidate. */
export function readMeText({ centre, courseNumber, packageVersion, reportName, madeOn, isDemo }: ReadMeFacts): string {
  const contact = [centre.name, centre.address, centre.phone, centre.email].filter((part) => part !== '');
  return `${isDemo ? 'EKSEMPEL - opdigtede personer, kun til afprøvning\n\n' : ''}AFKLARINGSFORLØB ${courseNumber} - pakke version ${packageVersion}, ${madeOn}

Formål
Pakken samler ét afklaringsforløb til ${centre.authorityName}: rapporten til at læse og tallene til at taste eller indlæse.
Den er fortrolig og må kun bruges i kandidatens sag. En pakke med højere version afløser denne helt.

Indhold
${reportName.padEnd(26)}rapporten, byte for byte som den blev låst
01_forloeb.csv            forløbet, én række
02_timeplan.csv           aftalte timer med gyldighed
03_fremmoede_dag.csv      fremmøde dag for dag, kun registrerede dage
04_fravaer.csv            sammenhængende fravær med årsag
felter.csv                hvad hver kolonne betyder
kodelister.csv            hvad hver kode betyder
manifest.json             pakkens oplysninger, til programmer
SHA256SUMS                kontroltal; prøves med: sha256sum -c SHA256SUMS

Sådan er tabellerne skrevet
UTF-8 med BOM, semikolon mellem felter, komma i decimaltal, CRLF efter hver række, første række er overskrifter.
Felter med semikolon, anførselstegn eller linjeskift står i anførselstegn, og anførselstegn i dem er fordoblet.
Datoer er ÅÅÅÅ-MM-DD, varigheder er hele minutter, CPR-numre er ti cifre og læses som tekst.
Et tomt felt er ikke oplyst. UKENDT er oplyst som ukendt.
Begynder en tekst med = + - @ eller et andet tegn, som et regneark ville regne med, eller med en apostrof, står der
én apostrof foran: '+45 75 00 00 00 er teksten +45 75 00 00 00. Et program fjerner én apostrof forrest i feltet.

Kontakt
${contact.join('\n')}
`;
}
