import type { BookTable } from '#main/database/snapshot.ts';
import type { Centre } from '#shared/centre.ts';

export type BookReadMe = {
  centre: Centre;
  /** The day it was made, as people write it. */
  madeOn: string;
  madeBy: string;
  reason: string;
  appVersion: string;
  tables: readonly BookTable[];
  reportCount: number;
  isDemo: boolean;
};

/** LAESMIG.txt: what the copy holds and how to read it without this program. It names no candidate. */
export function bookReadMe({ centre, madeOn, madeBy, reason, appVersion, tables, reportCount, isDemo }: BookReadMe) {
  return `${isDemo ? 'EKSEMPEL - opdigtede personer, kun til afprøvning\n\n' : ''}HELE BOGEN FRA ${centre.name.toUpperCase()}
Lavet ${madeOn} af ${madeBy} med Værkstedsbogen ${appVersion}.
Hvorfor: ${reason}

Hvad det er
Alt, hvad centret har skrevet i Værkstedsbogen, i formater som alle programmer kan læse. Bogen er læst, som den stod i ét øjeblik.
Her er CPR-numre, beskyttede adresser og alt følsomt. Pak den kun ud på en krypteret disk, og slet det udpakkede efter brug.

Indhold
tabeller/     ${String(tables.length).padStart(6)} tabeller, én fil hver
rapporter/    ${String(reportCount).padStart(6)} udstedte rapporter som PDF, byte for byte som de blev låst
felter.csv           hver kolonne i hver tabel: slags, henvisning, mulige værdier og betydning; også det, der er udeladt, og hvorfor
SHA256SUMS           kontroltal for hver fil; prøves med: sha256sum -c SHA256SUMS

Sådan er tabellerne skrevet
UTF-8 med BOM, semikolon mellem felter, komma i decimaltal, CRLF efter hver række, første række er kolonnernes navne.
Felter med semikolon, anførselstegn eller linjeskift står i anførselstegn, og anførselstegn i dem er fordoblet.
Et felt uden noget er ikke oplyst. "" er en tom tekst.
Datoer er ÅÅÅÅ-MM-DD, tidspunkter er UTC efter ISO 8601, ja er 1 og nej er 0, varigheder er hele minutter.
Begynder en tekst med = + - @ eller et andet tegn, som et regneark ville regne med, eller med en apostrof, står der
én apostrof foran. Et program fjerner én apostrof forrest i feltet.

Sådan hænger det sammen
Hver række har en nøgle i kolonnen id. En kolonne, der ender på Id, rummer nøglen på en række i en anden tabel; felter.csv siger hvilken.
Begynd i candidates.csv (kandidaterne) og courses.csv (deres forløb): næsten alt andet henviser til et forløb med courseId.
codes.csv siger, hvad koderne betyder. changes.csv er historikken: hver række før og efter hver ændring, som JSON.
audit.csv er loggen: hvem gjorde eller så hvad hvornår.

Tabeller og deres rækker
${tables.map(({ name, rowCount }) => `${name.padEnd(24)}${String(rowCount).padStart(9)}`).join('\n')}
`;
}
