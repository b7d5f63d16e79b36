import {
  code,
  day,
  decimalNumber,
  referring,
  required,
  text,
  uuid,
  whole,
  within,
  type Column,
} from '#shared/handover-files/columns.ts';

const weekday = <Name extends string>(name: Name, spoken: string) =>
  whole(name, 'minutter', `Aftalte minutter ${spoken}. 0, når dagen er fri; tom, når kandidaten selv lægger dagene.`);

/** 02_timeplan.csv. */
export const hourPlanColumns = [
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
  required(within(whole('dage_pr_uge', 'dage', 'Antal aftalte dage om ugen.'), 0, 7)),
  required(whole('timer_pr_uge', 'timer', 'Hele timer om ugen.')),
  required(within(whole('minutter_pr_uge_rest', 'minutter', 'Minutter ud over de hele timer, 0-59.'), 0, 59)),
  required(decimalNumber('timer_pr_uge_decimal', 'timer', 'De samme timer som ét tal, højst to decimaler, afrundet.')),
  code('aendring_aarsag_kode', 'aendring_aarsag', 'Hvorfor timerne blev ændret, op eller ned.'),
  text('begrundelse', 'Begrundelsen med centrets ord.'),
] as const satisfies readonly Column[];

/** 03_fremmoede_dag.csv. */
export const attendanceColumns = [
  required(
    day('dato', 'Dagen. Kun registrerede dage er med; en dag, der mangler, er ikke registreret og er ikke fravær.'),
  ),
  required(whole('iso_aar', 'år', 'ISO 8601-ugens år.')),
  required(within(whole('iso_uge', 'uge', 'ISO 8601-ugens nummer.'), 1, 53)),
  required(whole('aftalt_min', 'minutter', 'Aftalte minutter den dag, låst da dagen blev registreret.')),
  required(whole('fremmoede_min', 'minutter', 'Minutter, kandidaten var til stede.')),
  code(
    'kode',
    'fravaer',
    'Hvorfor der mangler tid; tom, når der ingen tid mangler. Lukkede dage tæller ikke med i opgørelser.',
  ),
  day('jobcenter_underrettet_dato', 'Dagen, myndigheden fik besked; tom, når det ikke er oplyst.'),
] as const satisfies readonly Column[];

/** 04_fravaer.csv. */
export const absenceColumns = [
  required(uuid('fravaer_id', 'Fraværets id: det samme i næste pakke, så længe fraværet begynder samme dag.')),
  required(code('kode', 'fravaer', 'Hvorfor kandidaten manglede.')),
  whole('star_absence_type', '', 'Statens nummer for fraværets art; tom, når arten ikke har et nummer.'),
  required(referring(day('startdato', 'Første dag, der mangler tid.'), '03_fremmoede_dag.csv', 'dato')),
  required(
    day(
      'slutdato',
      'Sidste registrerede dag, der mangler tid af samme grund, uden en dag imellem, der deler fraværet.',
    ),
  ),
  day('anmeldt_dato', 'Dagen, fraværet blev meldt til centret; tom, når det ikke er noteret.'),
  text('kommentar', 'Centrets bemærkning, højst 1.500 tegn.'),
] as const satisfies readonly Column[];
