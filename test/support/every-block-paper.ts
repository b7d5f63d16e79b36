import type { HoursChartWeek, ProfileChartRow, RulerChartWeek } from '#shared/papers/charts.ts';
import { heading, subheading, words } from '#shared/papers/kit.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';

export const longestWord = 'Speciallægepraksisplanlægningsstabiliseringsperiodebeskrivelsesskabelon'.repeat(2);

const closedWeek = 6;
const today = 11;
const weeks = Array.from({ length: 13 }, (_, place) => place + 1);
const attended = [520, 330, 420, 270, 360, 0, 240, 360, 345, 360, 360, 0, 0];
const effective = [0, 145, 205, 145, 195, 0, 140, 235, 220, 250, 260, 0, 0];

const hoursWeeks: HoursChartWeek[] = weeks.map((week) => ({
  week,
  label: week === 1 ? 'uge 37' : String(36 + week),
  agreedMinutes: week <= 4 ? 540 : 360,
  attendedMinutes: attended[week - 1]!,
  effectiveMinutes: effective[week - 1]! === 0 ? null : { lowest: effective[week - 1]!, highest: effective[week - 1]! },
  letter: week === 3 ? 'S' : '',
  isClosed: week === closedWeek,
  isAhead: week > today,
}));

const rulerWeeks: RulerChartWeek[] = weeks.map((week) => ({
  week,
  label: week === 1 ? 'uge 37' : week === closedWeek ? 'lukket' : String(36 + week),
  state: week === closedWeek ? 'closed' : week > today ? 'ahead' : week === today ? 'now' : 'attended',
  isExtension: week === 13,
  letter: week === 3 ? 'S' : '',
}));

const traits: ProfileChartRow[] = [
  { trait: 'Koncentration', demand: 3, ability: 4, candidate: 4, fit: 'Passer' },
  { trait: 'Tempo og udholdenhed hele dagen', demand: 4, ability: 2, candidate: 3, fit: 'Under kravet' },
  { trait: 'Samarbejde', demand: null, ability: 3, candidate: null, fit: 'Ikke krævet' },
];

const longTable = (name: string, count: number): PaperBlock => ({
  kind: 'table',
  label: name,
  columns: [
    { header: 'Dag', isName: true, isTight: true },
    { header: 'Mødt', isNumber: true },
    { header: 'Bemærkning' },
    { header: 'Virkning' },
  ],
  rows: Array.from({ length: count }, (_, place) => ({
    key: String(place),
    cells: [
      `${1 + (place % 28)}-9-2026`,
      `${place} t 45 min`,
      place % 7 === 3 ? `Ord: ${longestWord}` : 'Mødte som aftalt og arbejdede med optælling',
      { text: 'Hjælper', mark: 'full' },
    ],
  })),
  notes: ['Alle aftalte dage er registreret.'],
});

/** Everything a paper can hold, with words too long for any line. */
const everyBlock: PaperBlock[] = [
  {
    kind: 'letterhead',
    name: 'Fjordby Værkstedscenter',
    lines: ['Hjulmagervej 14, 7190 Fjordby', '75 00 10 20, vaerksted@fjordby.example'],
    stamps: ['EKSEMPEL', 'Fortroligt'],
  },
  { kind: 'title', text: 'Alle dele', lead: 'Birgitte Holm Andersen, 7. september til 4. december 2026' },
  {
    kind: 'facts',
    facts: [
      { label: 'CPR-nummer', value: '670180-••••' },
      { label: 'Forløb', value: '2026-0041, det første' },
      { label: 'Afdeling', value: 'Hjulmagervej' },
      { label: 'Varighed', value: '13 uger, uge 37–49' },
      { label: 'Modtager', value: 'Mette Kragh, Jobcenter Fjordby' },
      { label: 'Opgjort til og med', value: 'fredag 20-11-2026' },
      { label: 'Langt ord', value: longestWord },
    ],
  },
  words('Der mangler tekst om: støtte i et job.', 'missing'),
  heading('Kort fortalt'),
  {
    kind: 'aside',
    blocks: [
      words(
        'Birgitte har afprøvet tre jobfunktioner i 11 uger. Med 3 timer om dagen mødte hun 72 % af den aftalte tid.',
      ),
      words('Specialstol, siddende og vekslende arbejde og korte dage har haft virkning.'),
    ],
  },
  {
    kind: 'figures',
    figures: [
      { label: 'mødt pr. uge', value: '5 t 56 min', basis: 'uge 44–47, 12 af 12 dage' },
      { label: 'effektive timer pr. uge', value: '3,7–4,3 t', basis: 'uge 44–47, sikkerhed høj' },
      { label: 'til smerter begynder', value: '110 min', basis: 'var 65 min i september' },
      { label: 'aftalt nu', value: '2 t × 3 dage', basis: 'fra 5-10, før 3 t × 3 dage' },
    ],
  },
  heading('Anbefaling'),
  {
    kind: 'box',
    blocks: [
      words('Det anbefales, at kommunen vurderer fleksjob.', 'verdict'),
      words('Omkring 6 mødte timer om ugen fordelt på tre dage, i siddende eller vekslende arbejde.'),
      words('Centret afgør ikke sagen; det gør kommunen.', 'grey'),
    ],
  },
  heading('Sådan læses rapporten'),
  {
    kind: 'rows',
    rows: [
      { key: 'effective', label: 'Effektive timer', blocks: [words('Mødt tid gange intensitet, uge for uge.')] },
      { key: 'long', label: longestWord, blocks: [words(`Set: ${longestWord}`)] },
    ],
  },
  { kind: 'page-break' },
  heading('Timer uge for uge', 1),
  {
    kind: 'chart',
    label: 'Forløbet som tommestok',
    chart: {
      kind: 'ruler',
      weeks: rulerWeeks,
      meetings: [
        { on: '2026-09-07', week: 1, share: 0.1, label: 'Start', isHeld: true },
        { on: '2026-09-24', week: 3, share: 0.7, label: '1', isHeld: true },
        { on: '2026-12-03', week: 13, share: 0.5, label: 'Slut', isHeld: false },
      ],
      legend: ['S: syg', 'Fyldt: holdt'],
    },
  },
  {
    kind: 'chart',
    label: 'Aftalte, mødte og effektive timer i 13 uger',
    chart: {
      kind: 'hours',
      weeks: hoursWeeks,
      steps: [
        { week: 1, text: '3 t × 3 dage' },
        { week: 5, text: 'Fra 5-10: 2 t × 3 dage', note: '3 timer gav smerter dagen efter' },
      ],
      recent: { lowestMinutes: 222, highestMinutes: 258, text: '3,7–4,3 t' },
      legend: { agreed: 'Aftalt', attended: 'Mødt', effective: 'Effektive timer', letters: ['S: syg'] },
      unit: 't',
    },
  },
  {
    kind: 'table',
    label: 'Fremmøde',
    columns: [
      { header: 'Periode', isName: true },
      { header: 'Aftalte dage', isNumber: true },
      { header: 'Mødt', isNumber: true },
      { header: 'Syg', isNumber: true },
      { header: 'Behandling', isNumber: true },
      { header: 'Udeblevet', isNumber: true },
      { header: 'Aftalt tid', isNumber: true },
      { header: 'Mødt tid', isNumber: true },
      { header: 'Andel', isNumber: true },
    ],
    rows: [
      {
        key: 'first',
        cells: ['Uge 37–40, 3 timer', '12', '10', '2', '0', '0', '36 t 00 min', '25 t 45 min', '72 %'],
      },
      { key: 'all', cells: ['I alt', '30', '27', '2', '1', '0', '72 t 00 min', '59 t 30 min', '83 %'], isTotal: true },
    ],
    notes: ['Uge 42 var lukket og tæller ikke med.'],
  },
  {
    kind: 'table',
    label: 'Afprøvede jobfunktioner',
    columns: [
      { header: 'Jobfunktion', isName: true },
      { header: 'Periode', isTight: true },
      { header: 'Dage', isNumber: true },
      { header: 'Intensitet', isNumber: true },
      { header: 'Effektive timer pr. uge', isNumber: true },
      { header: 'Sikkerhed' },
      { header: 'Min. til smerter', isNumber: true },
      { header: 'Observeret' },
    ],
    rows: [
      {
        key: 'packing',
        cells: [
          'Pakning og etikettering',
          '7-9 til 2-10',
          '10 af 12',
          '45–55 %',
          '2,5–3,5',
          'middel',
          '65',
          longestWord,
        ],
      },
      {
        key: 'control',
        cells: ['Kvalitetskontrol og optælling', '2-11 til nu', '9 af 9', '65–72 %', '3,7–4,3', 'høj', '110', 'Stabil'],
      },
    ],
  },
  heading('Skånehensyn', 2),
  {
    kind: 'table',
    label: 'Skånehensyn',
    columns: [
      { header: 'Skånehensyn', isName: true, width: 30 },
      { header: 'Omfang' },
      { header: 'Afprøvet', isTight: true },
      { header: 'Dage', isNumber: true },
      { header: 'Virkning' },
    ],
    rows: (['full', 'half', 'empty', 'dashed', 'cross', 'over', 'under', 'tick'] as const).map((mark, place) => ({
      key: mark,
      cells: [
        place === 1 ? longestWord : 'Specialstol med lændestøtte',
        'sadelstol, udlånt af centret',
        '21-9 til nu',
        '22',
        { text: 'Hjælper delvist', mark, ...(place === 0 ? { small: 'Mindre ondt dagen efter' } : {}) },
      ],
    })),
  },
  subheading('Hjælpemidler og indretning, der anbefales'),
  {
    kind: 'paragraph',
    runs: [
      { text: 'Sadelstol ' },
      { text: 'med lændestøtte', isBold: true },
      { text: ', udlånt ' },
      { text: '21-9', isItalic: true },
      { text: ' (leveres tilbage)', isGrey: true },
      { text: `. ${longestWord}` },
    ],
    knowledge: { kind: 'observed', word: 'Observeret' },
    sources: [3, 12],
  },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Aftalt til ' },
      { text: '180', change: 'removed' },
      { text: ' ' },
      { text: '120 minutter', change: 'added' },
    ],
  },
  {
    kind: 'list',
    isNumbered: false,
    items: [[{ text: 'Kvalitetskontrol og optælling' }], [{ text: longestWord }], [{ text: 'Lettere montage' }]],
  },
  {
    kind: 'list',
    isNumbered: true,
    items: [[{ text: 'Hvor mange timer om ugen er realistisk?' }], [{ text: 'Hvilke skånehensyn er nødvendige?' }]],
  },
  heading('Udvikling', 3),
  {
    kind: 'chart',
    label: 'Udvikling fra start til uge 47',
    chart: {
      kind: 'scores',
      min: 0,
      max: 10,
      days: [
        { on: '2026-09-07', label: '7-9' },
        { on: '2026-11-20', label: '20-11' },
      ],
      lines: [
        { name: 'Tro på et job', candidate: [3, 6], staff: [4, 6] },
        { name: 'Overblik over smerter og pauser', candidate: [2, 7], staff: [3, 6] },
        { name: 'Koncentration', candidate: [5, 7], staff: [6, null] },
        { name: 'Overskud uden for arbejdet', candidate: [7, 5], staff: [null, 4] },
      ],
      legend: { first: 'Ved start', candidate: 'Birgittes egen score nu', staff: 'Konsulentens score nu' },
    },
  },
  {
    kind: 'chart',
    label: 'Krav og kunnen i tre træk',
    chart: {
      kind: 'profile',
      max: 5,
      rows: traits,
      legend: { demand: 'Kravet', ability: 'Vurderet', candidate: 'Birgittes eget' },
    },
  },
  words('Skala 0–10.', 'note'),
  heading('Svar', 4),
  {
    kind: 'rows',
    labelWidth: 'wide',
    rows: [
      { key: '1', label: '1. Timer om ugen uden forværring', blocks: [words('6 mødte timer fordelt på tre dage.')] },
      {
        key: '2',
        label: '2. Nødvendige skånehensyn',
        blocks: [
          words('Korte dage og pauser:'),
          { kind: 'list', isNumbered: false, items: [[{ text: 'specialstol' }], [{ text: 'to ekstra pauser' }]] },
        ],
      },
    ],
  },
  heading('Dage', 5),
  longTable('Dage', 34),
  heading('Til mødet', 6),
  {
    kind: 'checks',
    items: [
      { text: 'Vi har talt om timerne', isTicked: true },
      { text: 'Vi har talt om skånehensyn', isTicked: false, note: 'Stol, pauser og bord' },
      { text: longestWord, isTicked: false },
    ],
  },
  { kind: 'writing', label: 'Birgittes egne bemærkninger:', lines: 3 },
  {
    kind: 'table',
    label: 'Ugen',
    columns: [
      { header: 'Navn', isName: true },
      ...['Ma', 'Ti', 'On', 'To', 'Fr'].map((header) => ({ header, width: 14 })),
    ],
    rows: ['Birgitte H.', 'Jens M.', 'Lis A.'].map((name) => ({ key: name, cells: [name, '', '', '', '', ''] })),
    isForWriting: true,
  },
  {
    kind: 'together',
    blocks: [
      words('Vi er enige om det, der står her.'),
      {
        kind: 'signatures',
        people: [
          { name: 'Birgitte Holm Andersen', role: 'Dato og underskrift' },
          { name: 'Henrik Bach', role: 'Jobkonsulent, dato og underskrift' },
          { name: 'Karen Mølgaard', role: 'Centerleder' },
        ],
      },
    ],
  },
];

export const everyBlockPaper = (isLarge: boolean): Paper => ({
  title: 'Alle dele 2026-0041',
  language: 'da',
  isLarge,
  head: { about: `Alle dele, ${longestWord}`, stamps: ['EKSEMPEL', 'Fortroligt'] },
  foot: { origin: `Fjordby Værkstedscenter, ${longestWord}`, version: 'Udskrevet 20-11-2026 kl. 9.12' },
  blocks: everyBlock,
});

const filler = 'Birgitte arbejder roligt og ens gennem hele dagen og spørger selv, når en opgave er uklar. ';

/** Headings with each kind of block behind them, at every height of a page: many pages. */
export function headingsPaper(isLarge: boolean): Paper {
  const followers: PaperBlock[] = [
    words(filler.repeat(4)),
    longTable('Dage', 9),
    everyBlock.find(({ kind }) => kind === 'chart')!,
    {
      kind: 'rows',
      rows: [1, 2].map((row) => ({ key: String(row), label: 'Set', blocks: [words(filler.repeat(2))] })),
    },
    { kind: 'list', isNumbered: false, items: [1, 2, 3].map(() => [{ text: filler }]) },
    { kind: 'checks', items: [1, 2, 3].map((item) => ({ text: `Punkt ${item}`, isTicked: false })) },
    { kind: 'facts', facts: [{ label: 'Forløb', value: '2026-0041' }] },
    { kind: 'box', blocks: [words(filler)] },
    { kind: 'writing', lines: 3 },
    everyBlock.find(({ kind }) => kind === 'figures')!,
  ];
  const sections = Array.from({ length: 60 }, (_, place): PaperBlock[] => [
    heading('Overskrift', place + 1),
    ...(place % 3 === 0 ? [subheading('Overskrift under')] : []),
    followers[place % followers.length]!,
    words(filler.repeat(1 + ((place * 7) % 5))),
  ]);
  return { ...everyBlockPaper(isLarge), blocks: [everyBlock[0]!, ...sections.flat()] };
}
