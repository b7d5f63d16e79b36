import { contactOf, guardedSo, listed, noticeOf, testedSo, writtenSo } from '#main/handovers/read-me.ts';
import type { Centre } from '#shared/centre.ts';
import { measures } from '#shared/aggregate-measures.ts';
import { leastPossible, leastShown } from '#shared/suppression.ts';
import { shortDay } from '#shared/text/short-day.ts';

/** What the read-me tells of a package of counts. */
export type ReadMeFacts = {
  centre: Centre;
  from: string;
  to: string;
  packageVersion: number;
  /** The day the package was made. */
  madeOn: string;
  isDemo: boolean;
};

/** 00_LAESMIG.txt: what the counts are, what is hidden and why, how several packages are added up, and whom to ask. */
export const aggregateReadMe = ({ centre, from, to, packageVersion, madeOn, isDemo }: ReadMeFacts): string =>
  `${noticeOf(isDemo)}SAMLET PAKKE UDEN PERSONER - pakke version ${packageVersion}, ${shortDay(madeOn)}
${centre.name}, ${shortDay(from)} til ${shortDay(to)}, begge dage med

Formål
Pakken er tal om centrets forløb i perioden: hvor mange der er henvist, påbegyndt og afsluttet, hvordan de fordeler sig,
og tal for møder, skånehensyn og afprøvninger. Der er ingen kandidater i den: hverken navne, CPR-numre, adresser eller noget
om den enkelte. Kun afsender og modtager er nævnt, i manifest.json.
En pakke for den samme periode med højere version afløser denne helt.

Sådan læses tallene
statistik.csv har ét tal pr. række. maal siger, hvad der er talt, opdeling, hvad det er delt op efter, og gruppe, hvilken del
rækken er. Hvor opdeling er ALLE, er antal hele tallet. n er det tal, som opdelingens grupper tilsammen giver.
${further} har ingen ALLE: de deler hver en gruppe af et andet tal videre.
En ny opdeling af det samme tal er de samme forløb delt på en anden måde: opdelinger lægges aldrig sammen.

Det er skjult
Et tal under ${leastShown} er skjult, også når det er 0, så ingen kan genkende en enkelt, og ligeså et tal for færre end ${leastShown} personer, fx
tolv møder med de samme to. Kunne et skjult tal regnes ud ved at trække viste tal fra hinanden, er også andre skjult,
til hvert af dem efter de viste tal kan være mindst ${leastPossible} forskellige tal, eller til alle opdelingens grupper er skjult.
Ved et skjult tal er skjult J og antal tom. Tom er ikke 0: tallet kan være både under og over ${leastShown}.

Sådan lægges flere pakker sammen
Pakker fra flere centre for samme periode, eller fra ét center for perioder, der ikke overlapper, lægges sammen række for række:
samme maal, opdeling og gruppe. Brug af hver periode kun den højeste version.
Er tallet skjult i én af pakkerne, er summen ikke kendt. Skriv summen af de viste med "mindst" foran, og regn ikke med 0.
Brug rækkerne med opdeling ALLE til summen af det hele: de er sjældent skjult. Lav aldrig selv en ALLE af grupperne.
Afdelinger og jobfunktioner er hvert centers egne og kan kun lægges sammen inden for centret. Centrets egne koder i de øvrige
lister kan betyde noget andet hos andre: sammenlign med kodelister.csv. Procenter regnes først efter sammenlægningen.

Indhold
${listed(contents)}
statistik.json og statistik.xlsx siger nøjagtig det samme som tabellerne i en anden form.
I statistik.json er tal tal, og et felt, der er tomt i tabellen, er null. statistik.schema.json er JSON Schema 2020-12.

Sådan er tabellerne skrevet
${writtenSo}
${guardedSo}
felter.csv siger, hvad hver kolonne betyder, og kodelister.csv, hvad hver kode betyder på dansk, svensk og engelsk.

Sådan prøves pakken
Pakken er ikke krypteret, fordi der ingen personer er i den.
${testedSo('summer, og at intet skjult kan regnes ud')}

${contactOf(centre)}
`;

const own = Object.entries(measures).filter(([, measure]) => 'partOf' in measure);
const further = own.map(([code]) => code).join(', ');

const contents = [
  ['00_LAESMIG.txt', 'denne fil'],
  ['SHA256SUMS', 'kontroltal for hver fil'],
  ['felter.csv', 'hvad hver kolonne betyder'],
  ['kodelister.csv', 'hvad hver kode betyder'],
  ['manifest.json', 'pakkens oplysninger, til programmer'],
  ['statistik.csv', 'tallene, ét pr. række'],
  ['statistik.json', 'de samme data til programmer'],
  ['statistik.schema.json', 'skemaet for statistik.json'],
  ['statistik.xlsx', 'de samme data til regneark'],
] as const;
