import type { Named } from '#main/demo/others/theme.ts';

/** What the sentences about one course can mention. */
export type Facts = Named & {
  /** '3 t × 3 dage' in words: 'tre dage om ugen á 2 timer'. */
  hours: string;
  laterHours: string;
  function: string;
  /** The second job function, or the first again. */
  second: string;
  /** Assessed intensity, percent. */
  low: number;
  high: number;
  limit: string;
  counsellor: string;
  /** Weeks the course was planned for. */
  weeks: number;
};

type Say = (facts: Facts) => string;

/** Minutes by meeting; dealt from the top. */
export const minutesAt = {
  start: [
    ({ first, hours, function: name }) =>
      `${first} har set værkstedet og valgt at begynde i ${name}. Vi aftaler ${hours}. Spørgsmålene fra henvisningen er gennemgået.`,
    ({ first, his, hours, counsellor }) =>
      `${counsellor} fortæller, hvad jobcentret mangler at vide. ${first} fortæller om ${his} sidste arbejde. Start med ${hours}.`,
    ({ first, he, hours }) =>
      `${first} er spændt på, om ${he} kan holde til det. Vi begynder lavt, ${hours}, og ser på det igen om tre uger.`,
    ({ first, function: name, second }) =>
      `Vi aftaler to opgaver, som ${first} kan prøve: først ${name}, senere ${second}. Pauser holdes efter behov.`,
    ({ first, hours }) => `Forventninger er gennemgået med ${first}. Afbud meldes før kl. 8. Aftalt tid er ${hours}.`,
  ],
  1: [
    ({ first, function: name, limit }) => `De første uger i ${name} er gået. ${limit} ${first} vil gerne fortsætte.`,
    ({ first, he, hours }) =>
      `${first} siger, at ${he} er træt efter ${hours}, men ikke mere end ventet. Vi ændrer ikke noget endnu.`,
    ({ first, counsellor }) =>
      `${first} og ${counsellor} er enige om, at starten er gået roligt. Skånehensyn er sat i gang.`,
    ({ first, function: name }) => `${first} har fundet sin plads i ${name} og kender de andre på holdet.`,
    ({ first, low }) => `Intensiteten er vurderet til ${low} %. ${first} kan genkende billedet.`,
  ],
  2: [
    ({ first, laterHours }) => `Midt i forløbet. Timerne er nu ${laterHours}. ${first} synes, at det passer.`,
    ({ first, second, limit }) => `${limit} Vi prøver ${second} fra næste uge, og ${first} får samme kontaktperson.`,
    ({ first, his }) => `${first} har skrevet ${his} pauser ned i to uger. Det viser, hvornår dagen bliver for lang.`,
    ({ first, low, high }) =>
      `Fra ${low} til ${high} % i vurderet intensitet. ${first} kan selv pege på, hvad der hjælper.`,
    ({ first, counsellor, function: name }) =>
      `${counsellor} var med i ${name} og så opgaven. ${first} forklarede den.`,
  ],
  3: [
    ({ first, second }) =>
      `${second} går bedre end ventet. Vi mangler at få belyst, om ${first} kan holde det over flere uger.`,
    ({ first, he, laterHours }) => `${first} ønsker ikke flere timer nu. ${laterHours} er det, ${he} kan holde.`,
    ({ first, limit }) => `Vi taler om, hvad et job skal indeholde. ${limit} Det skal ${first} kunne sige højt.`,
    ({ first, counsellor }) =>
      `${counsellor} spørger til tiden efter forløbet. ${first} vil helst have en aftale, før rapporten er færdig.`,
  ],
  4: [
    ({ first, high }) =>
      `Udkastet til rapporten er læst. ${first} er enig i vurderingen på ${high} % og har to rettelser.`,
    ({ first, second, function: name }) =>
      `${name} og ${second} er sammenlignet. ${first} vælger selv, hvad der står først i rapporten.`,
    ({ first, laterHours }) => `${first} har holdt ${laterHours} i fire uger. Det bliver rapportens tal.`,
    ({ first, his }) =>
      `Svar på henvisningens spørgsmål er gennemgået med ${first}. ${his === 'hendes' ? 'Hendes' : 'Hans'} egne ord kommer med.`,
  ],
  final: [
    ({ first, counsellor }) =>
      `Rapporten er gennemgået. ${first} har ingen bemærkninger. ${counsellor} tager den med til kommunen.`,
    ({ first, he, weeks }) =>
      `${first} ser tilbage på ${weeks} uger: ${he} ved nu, hvad der hjælper, og hvad der ikke gør.`,
    ({ first, laterHours }) => `Vi anbefaler et sted med ${laterHours}. ${first} er enig og har læst det hele.`,
    ({ first, function: name }) => `${first} siger farvel i ${name}. Nøgle og arbejdstøj er afleveret.`,
  ],
} as const satisfies Record<'start' | 1 | 2 | 3 | 4 | 'final', readonly Say[]>;

/** Decisions; the owner is who does it. */
export const decisions: readonly { text: Say; owner: 'consultant' | 'candidate' | 'counsellor' }[] = [
  { text: ({ first }) => `Vis ${first} de andre afdelinger`, owner: 'consultant' },
  { text: ({ second }) => `Aftal en prøvedag i ${second}`, owner: 'consultant' },
  { text: ({ first }) => `Lav en dagsplan sammen med ${first}`, owner: 'consultant' },
  { text: () => 'Ring til fysioterapeuten om de nye tider', owner: 'candidate' },
  { text: ({ function: name }) => `Find en anden stol til ${name}`, owner: 'consultant' },
  { text: ({ first }) => `Send ${first} referatet på papir`, owner: 'consultant' },
  { text: () => 'Undersøg befordring til og fra værkstedet', owner: 'counsellor' },
  { text: ({ first }) => `Skriv tre ønsker til et job ned, ${first}`, owner: 'candidate' },
  { text: () => 'Bestil tolk til næste møde', owner: 'counsellor' },
  { text: ({ laterHours }) => `Skriv aftalen om ${laterHours} ind`, owner: 'consultant' },
  { text: () => 'Hent status fra lægen', owner: 'counsellor' },
  { text: ({ second }) => `Tæl op i en uge i ${second}`, owner: 'consultant' },
  { text: ({ first }) => `Ring til ${first} mandag morgen`, owner: 'consultant' },
  { text: () => 'Skriv pauserne ned i to uger', owner: 'candidate' },
];

export const summaries: readonly Say[] = [
  ({ first, function: name, second, hours, laterHours, low, high }) =>
    `${first} har afprøvet ${name} og ${second}. Aftalt tid gik fra ${hours} til ${laterHours}. Intensiteten er vurderet til ${low}–${high} %.`,
  ({ first, limit, laterHours, high }) =>
    `${limit} Med ${laterHours} har ${first} kunnet holde den samme uge flere gange. Intensiteten er vurderet op til ${high} %.`,
  ({ first, weeks, function: name, low, high }) =>
    `I ${weeks} uger har ${first} arbejdet med blandt andet ${name}. Vurderet intensitet er ${low}–${high} %, højest i de seneste uger.`,
  ({ first, hours, laterHours, second }) =>
    `${first} begyndte med ${hours} og sluttede med ${laterHours}. ${second} viste sig at passe bedst.`,
];

export const assessments: readonly Say[] = [
  ({ laterHours, high }) =>
    `Realistisk er ${laterHours} med en intensitet omkring ${high} %. En stigning bør ske langsomt.`,
  ({ first, limit }) => `${limit} ${first} kan udvikle sig, hvis rammerne er de samme i et job.`,
  ({ laterHours }) => `Mere end ${laterHours} er ikke prøvet over flere uger og kan ikke vurderes.`,
  ({ first, second }) => `${first} arbejder selvstændigt i ${second}. Behovet for pauser er varigt.`,
];

/** What was said at a second job function. */
export const alsoStated: readonly string[] = [
  'Det her vil jeg gerne blive bedre til.',
  'Det er mere mig end det første.',
  'Jeg kan godt lide, at man kan se, når det er færdigt.',
  'Her går tiden hurtigere.',
  'Det var sværere, end det så ud.',
  'Jeg savner de andre fra før, men opgaven er god.',
  'Nu ved jeg, hvad jeg ikke skal.',
  'Det kan jeg klare om formiddagen.',
  'Jeg bliver træt på en god måde.',
  'Jeg vil gerne have lov at prøve lidt længere.',
];
