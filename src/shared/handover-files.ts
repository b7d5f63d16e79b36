// The jobcentre package, version 1 (docs EXPORT.md): its files and columns, said once. The writer fills these columns in this order
// and felter.csv describes them. Names, codes and descriptions are Danish whatever the interface speaks: they are data.

/** How a value is written: see `00_LAESMIG.txt` for the text rules of each. */
type ColumnType = 'tekst' | 'kode' | 'dato' | 'heltal' | 'decimaltal' | 'uuid';

export type Column<Name extends string = string> = {
  name: Name;
  type: ColumnType;
  /** What a number counts; empty for everything else. */
  unit: '' | 'minutter' | 'timer' | 'dage' | 'uge' | 'år';
  isRequired: boolean;
  description: string;
  /** The list in kodelister.csv that holds the codes. */
  list?: string;
};

const text = <Name extends string>(name: Name, description: string): Column<Name> => ({
  name,
  type: 'tekst',
  unit: '',
  isRequired: false,
  description,
});
const code = <Name extends string>(name: Name, list: string, description: string): Column<Name> => ({
  name,
  type: 'kode',
  unit: '',
  isRequired: false,
  description,
  list,
});
const day = <Name extends string>(name: Name, description: string): Column<Name> => ({
  name,
  type: 'dato',
  unit: '',
  isRequired: false,
  description,
});
const uuid = <Name extends string>(name: Name, description: string): Column<Name> => ({
  name,
  type: 'uuid',
  unit: '',
  isRequired: false,
  description,
});
const whole = <Name extends string>(name: Name, unit: Column['unit'], description: string): Column<Name> => ({
  name,
  type: 'heltal',
  unit,
  isRequired: false,
  description,
});
const required = <Name extends string>(column: Column<Name>): Column<Name> => ({ ...column, isRequired: true });

const weekday = <Name extends string>(name: Name, spoken: string) =>
  whole(name, 'minutter', `Aftalte minutter ${spoken}. 0, når dagen er fri; tom, når kandidaten selv lægger dagene.`);

const courseColumns = [
  required(uuid('forloeb_id', 'Forløbets id.')),
  required(text('forloeb_nr', 'Forløbets nummer i centret: år, bindestreg, fire cifre.')),
  uuid('tidligere_forloeb_id', 'Id på kandidatens forrige forløb i centret; tom, når der ikke er et.'),
  text(
    'cpr',
    'CPR-nummer som ti cifre uden bindestreg. Læs feltet som tekst: det kan begynde med 0. Tom, når nummeret mangler.',
  ),
  required(code('cpr_type', 'cpr_type', 'Om nummeret er et CPR-nummer, et erstatningsnummer eller mangler.')),
  required(text('efternavn', 'Kandidatens efternavn.')),
  required(text('fornavn', 'Kandidatens fornavn.')),
  code('maalgruppe_kode', 'maalgruppe', 'Målgruppe på forløbets første dag.'),
  code('ydelse_kode', 'ydelse', 'Forsørgelse på forløbets første dag.'),
  code('tilbudstype_kode', 'tilbudstype', 'Retsgrundlag for forløbet.'),
  day('henvist_dato', 'Dagen, kandidaten blev henvist.'),
  required(day('startdato', 'Forløbets første dag.')),
  required(day('planlagt_slutdato', 'Den aftalte sidste dag.')),
  day('slutdato', 'Den faktiske sidste dag; tom, mens forløbet er i gang.'),
  required(code('status_kode', 'status', 'Forløbets tilstand, da pakken blev lavet.')),
  code('afbrud_aarsag_kode', 'afbrud_aarsag', 'Hvorfor forløbet blev afbrudt; tom, når det ikke er.'),
  required(text('afdeling', 'Afdelingens navn.')),
  text('aktiveringssted_kode', 'Myndighedens kode for stedet; tom, når den ikke er oplyst.'),
  text('cvr', 'Centrets CVR-nummer, otte cifre.'),
  text('pnr', 'Centrets P-nummer, ti cifre.'),
  required(text('jobkonsulent', 'Navn på den ansvarlige i centret.')),
  text('raadgiver', 'Navn på beskæftigelsesrådgiveren.'),
  text('myndighed_kode', 'Myndighedens egen kode; tom, når den ikke er oplyst.'),
] as const satisfies readonly Column[];

const hourPlanColumns = [
  required(
    whole(
      'lbnr',
      '',
      'Nummer i rækkefølge efter gyldighed, fra 1. En aftale, der samme dag blev afløst af en ny, er ikke med.',
    ),
  ),
  required(day('gyldig_fra', 'Første dag, timerne gælder.')),
  day('gyldig_til', 'Sidste dag, timerne gælder; tom, når de gælder, til forløbet slutter.'),
  weekday('man_min', 'mandag'),
  weekday('tir_min', 'tirsdag'),
  weekday('ons_min', 'onsdag'),
  weekday('tor_min', 'torsdag'),
  weekday('fre_min', 'fredag'),
  weekday('loer_min', 'lørdag'),
  weekday('soen_min', 'søndag'),
  whole('minutter_pr_dag', 'minutter', 'Minutter på hver aftalt dag; tom, når dagene er forskellige.'),
  required(whole('dage_pr_uge', 'dage', 'Antal aftalte dage om ugen.')),
  required(whole('timer_pr_uge', 'timer', 'Hele timer om ugen.')),
  required(whole('minutter_pr_uge_rest', 'minutter', 'Minutter ud over de hele timer, 0-59.')),
  required({
    ...whole('timer_pr_uge_decimal', 'timer', 'De samme timer som ét tal, højst to decimaler, afrundet.'),
    type: 'decimaltal',
  }),
  code('aendring_aarsag_kode', 'aendring_aarsag', 'Hvorfor timerne blev ændret, op eller ned.'),
  text('begrundelse', 'Begrundelsen med centrets ord.'),
] as const satisfies readonly Column[];

const attendanceColumns = [
  required(
    day('dato', 'Dagen. Kun registrerede dage er med; en dag, der mangler, er ikke registreret og er ikke fravær.'),
  ),
  required(whole('iso_aar', 'år', 'ISO 8601-ugens år.')),
  required(whole('iso_uge', 'uge', 'ISO 8601-ugens nummer.')),
  required(whole('aftalt_min', 'minutter', 'Aftalte minutter den dag, låst da dagen blev registreret.')),
  required(whole('fremmoede_min', 'minutter', 'Minutter, kandidaten var til stede.')),
  code(
    'kode',
    'fravaer',
    'Hvorfor der mangler tid; tom, når der ingen tid mangler. Lukkede dage tæller ikke med i opgørelser.',
  ),
  day('jobcenter_underrettet_dato', 'Dagen, myndigheden fik besked; tom, når det ikke er oplyst.'),
] as const satisfies readonly Column[];

const absenceColumns = [
  required(uuid('fravaer_id', 'Fraværets id: det samme i næste pakke, så længe fraværet begynder samme dag.')),
  required(code('kode', 'fravaer', 'Hvorfor kandidaten manglede.')),
  whole('star_absence_type', '', 'Statens nummer for fraværets art; tom, når arten ikke har et nummer.'),
  required(day('startdato', 'Første dag, der mangler tid.')),
  required(
    day(
      'slutdato',
      'Sidste registrerede dag, der mangler tid af samme grund, uden en dag imellem, der deler fraværet.',
    ),
  ),
  day('anmeldt_dato', 'Dagen, fraværet blev meldt til centret; tom, når det ikke er noteret.'),
  text('kommentar', 'Centrets bemærkning, højst 1.500 tegn.'),
] as const satisfies readonly Column[];

const fieldColumns = [
  required(text('fil', 'Filens navn i pakken.')),
  required(text('kolonne', 'Kolonnens navn i filens første linje.')),
  required(text('type', 'tekst, kode, dato, heltal, decimaltal eller uuid.')),
  text('enhed', 'Hvad et tal tæller; tom, når det ikke tæller noget.'),
  required(text('obligatorisk', 'J: altid udfyldt. N: kan være tom.')),
  required(text('beskrivelse', 'Hvad kolonnen betyder. En kodes liste står til sidst.')),
] as const satisfies readonly Column[];

const codeColumns = [
  required(text('liste', 'Kodelistens navn, som felter.csv nævner den.')),
  required(text('kode', 'Koden.')),
  required(text('tekst_da', 'Kodens betydning på dansk.')),
  text('tekst_sv', 'Kodens betydning på svensk.'),
  text('tekst_en', 'Kodens betydning på engelsk.'),
  day('gyldig_fra', 'Første dag, koden kan bruges; tom: altid.'),
  day('gyldig_til', 'Sidste dag, koden kan bruges; tom: stadig.'),
] as const satisfies readonly Column[];

/** Every table of the package, in the order of its files. */
export const handoverFiles = {
  '01_forloeb.csv': courseColumns,
  '02_timeplan.csv': hourPlanColumns,
  '03_fremmoede_dag.csv': attendanceColumns,
  '04_fravaer.csv': absenceColumns,
  'felter.csv': fieldColumns,
  'kodelister.csv': codeColumns,
} as const satisfies Record<string, readonly Column[]>;

export type HandoverFile = keyof typeof handoverFiles;

/** One row of a file: every column named, empty for what is not stated. */
export type HandoverRow<F extends HandoverFile> = Record<(typeof handoverFiles)[F][number]['name'], string | number>;
