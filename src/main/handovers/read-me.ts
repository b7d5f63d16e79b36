import type { Centre } from '#shared/centre.ts';

export type ReadMeFacts = {
  centre: Centre;
  courseNumber: string;
  packageVersion: number;
  reportName: string;
  /** The day the package was made, as people write it. */
  madeOn: string;
  isDemo: boolean;
  hasWorkbook: boolean;
  hasSupplement: boolean;
  /** The report shows what is especially sensitive. */
  isReportSensitive: boolean;
};

/** 00_LAESMIG.txt: what the package is, how to read it and whom to ask. It names no candidate. */
export function readMeText(facts: ReadMeFacts): string {
  const { centre, courseNumber, packageVersion, madeOn, isDemo, hasWorkbook } = facts;
  return `${noticeOf(isDemo)}AFKLARINGSFORLØB ${courseNumber} - pakke version ${packageVersion}, ${madeOn}

Formål
Pakken samler ét afklaringsforløb til ${centre.authorityName}: rapporten til at læse og tallene til at taste eller indlæse.
Den er fortrolig og må kun bruges i kandidatens sag. En pakke med højere version afløser denne helt.

Indhold
${listed(contentsOf(facts))}

Sådan hænger filerne sammen
Tabellerne 01 til ${facts.hasSupplement ? '12' : '11'} er pakkens data. forloeb.json${hasWorkbook ? ' og forloeb.xlsx' : ''} siger nøjagtig det samme i en anden form: brug den form, der passer bedst.
I forloeb.json hedder hver tabel som sin fil uden .csv, tal er tal, og et felt, der ikke er oplyst, er null.
forloeb.schema.json er JSON Schema 2020-12 og siger, hvordan forloeb.json må se ud.
${
  hasWorkbook
    ? `forloeb.xlsx har ét ark pr. tabel. Et regneark kan højst have 32.767 tegn i en celle. Kun dér er en længere tekst
skåret af; i tabellerne og i forloeb.json står den hel.
`
    : ''
}
Sådan er tabellerne skrevet
${writtenSo}
Datoer er ÅÅÅÅ-MM-DD, klokkeslæt TT:MM, varigheder hele minutter. CPR-numre er ti cifre og læses som tekst.
Et tomt felt er ikke oplyst. UKENDT er oplyst som ukendt.
${guardedSo}
Adresser er ikke med. Har nogen skrevet en beskyttet adresse i en tekst, står der (beskyttet adresse) i stedet.
felter.csv siger, hvad hver kolonne betyder, og kodelister.csv, hvad hver kode betyder på dansk, svensk og engelsk.

Sådan prøves pakken
Krypteret åbnes pakken med 7-Zip eller et andet program, der kan AES-256. Adgangssætningen kommer ad en anden vej end pakken.
${testedSo('henvisninger og forloeb.json')}

${contactOf(centre)}
`;
}

/** What stands first in a package that tells of nobody. */
export const noticeOf = (isDemo: boolean): string =>
  isDemo ? 'EKSEMPEL - opdigtede personer, kun til afprøvning\n\n' : '';

/** Files with what they are, a line each. */
export const listed = (contents: readonly (readonly [name: string, about: string])[]): string =>
  contents.map(([name, about]) => `${name.padEnd(28)}${about}`).join('\n');

/** How every table is written. */
export const writtenSo = `UTF-8 med BOM, semikolon mellem felter, komma i decimaltal, CRLF efter hver række, første række er overskrifter.
Felter med semikolon, anførselstegn eller linjeskift står i anførselstegn, og anførselstegn i dem er fordoblet.`;

/** How every table keeps a spreadsheet from calculating with a text. */
export const guardedSo = `Begynder en tekst med = + - @ eller et andet tegn, som et regneark ville regne med, eller med en apostrof, står der
én apostrof foran: '+45 75 00 00 00 er teksten +45 75 00 00 00. Et program fjerner én apostrof forrest i feltet.`;

/** How whoever receives a package tries it; `more` is what the program looks at beside names, columns and codes. */
export const testedSo = (
  more: string,
): string => `sha256sum -c SHA256SUMS                prøver, at ingen fil er ændret siden pakken blev lavet
node validate-package.mjs PAKKE.zip    prøver også navne, kolonner, koder, ${more}
Programmet validate-package.mjs fås hos centret og kræver kun Node.js.`;

/** Whom to ask. */
export const contactOf = ({ name, address, phone, email }: Centre): string =>
  ['Kontakt', ...[name, address, phone, email].filter((part) => part !== '')].join('\n');

/** Every file of the package with what it is, in the order of their names. */
const contentsOf = ({ reportName, hasWorkbook, hasSupplement, isReportSensitive }: ReadMeFacts): [string, string][] => [
  ['00_LAESMIG.txt', 'denne fil'],
  ['01_forloeb.csv', 'forløbet, én række'],
  ['02_timeplan.csv', 'aftalte timer med gyldighed'],
  ['03_fremmoede_dag.csv', 'fremmøde dag for dag, kun registrerede dage'],
  ['04_fravaer.csv', 'sammenhængende fravær med årsag'],
  ['05_afproevning.csv', 'afprøvede jobfunktioner med intensitet og effektive minutter'],
  ['06_skaanehensyn.csv', 'foreslåede og afprøvede skånehensyn med virkning'],
  ['07_profil.csv', 'evner og egen vurdering over for funktionernes krav'],
  ['08_indikatorer.csv', 'scoringer fra begge sider, måling for måling'],
  ['09_moeder.csv', 'møder med deltagerroller og beslutninger'],
  ['10_svar.csv', 'de stillede spørgsmål med rapportens svar'],
  ['11_konklusion.csv', 'rapportens konklusion, én række'],
  ...(hasSupplement ? ([['12_tillaeg.csv', 'følsomme oplysninger, der er valgt med']] as [string, string][]) : []),
  ['SHA256SUMS', 'kontroltal for hver fil'],
  [
    reportName,
    `rapporten, byte for byte som den blev låst${isReportSensitive ? '; den viser følsomme oplysninger' : ''}`,
  ],
  ['felter.csv', 'hvad hver kolonne betyder'],
  ['forloeb.json', 'de samme data til programmer'],
  ['forloeb.schema.json', 'skemaet for forloeb.json'],
  ...(hasWorkbook ? ([['forloeb.xlsx', 'de samme data til regneark']] as [string, string][]) : []),
  ['kodelister.csv', 'hvad hver kode betyder'],
  ['manifest.json', 'pakkens oplysninger, til programmer'],
];
