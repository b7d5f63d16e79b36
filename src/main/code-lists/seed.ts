import type { AbsenceKind, Code } from '#shared/code-lists.ts';

/** The first rows of the code lists. The centre rewords and ends them; none is deleted. Sources: DOMAIN.md sections 2 and 3. */
type SeedCode = Omit<Code, 'id' | 'isSystem' | 'version'>;
type Seed = Pick<Code, 'code' | 'textDa' | 'textSv' | 'textEn'> &
  Partial<Pick<Code, 'kind' | 'key' | 'validFrom' | 'validTo'>>;

const said = (code: string, textDa: string, textSv: string, textEn: string): Seed => ({ code, textDa, textSv, textEn });

// Ressourceforløb and revalidering are closed to new citizens by lov 1750 of 29-12-2025, in force 1-2-2026 and 1-7-2026; which of the
// two dates holds for them is not verified, so the later one does. Who was already there stays: such groups and benefits do not end.
const lastDayOfClosedRecommendations = '2026-06-30';

// Kontanthjælp became one benefit with three rates on 1-7-2025.
const beforeOneBenefit = { validTo: '2025-06-30' };
const sinceOneBenefit = { validFrom: '2025-07-01' };

// Kind is the number in LAB § 6 (BEK 2636/2021 § 1), or 'existing-only'; 12 and 13 are not verified.
const targetGroups: Seed[] = [
  { ...said('DAGPENGE', 'Dagpengemodtager', 'Arbetslös med dagpenge (a-kassa)', 'Insured unemployed'), kind: 'lab6-1' },
  {
    ...said(
      'KONTANTHJAELP_JOBPARAT',
      'Jobparat kontanthjælpsmodtager',
      'Jobbredo med ekonomiskt bistånd (kontanthjælp)',
      'Job-ready, on social assistance',
    ),
    kind: 'lab6-2',
  },
  {
    ...said(
      'KONTANTHJAELP_AKTIVITETSPARAT',
      'Aktivitetsparat kontanthjælpsmodtager',
      'Aktivitetsredo med ekonomiskt bistånd (kontanthjælp)',
      'Activity-ready, on social assistance',
    ),
    kind: 'lab6-3',
  },
  {
    ...said(
      'UDDANNELSESPARAT',
      'Uddannelsesparat under 30 år',
      'Utbildningsredo under 30 år',
      'Education-ready, under 30',
    ),
    kind: 'lab6-4',
  },
  {
    ...said(
      'UDDANNELSESHJAELP_AKTIVITETSPARAT',
      'Aktivitetsparat under 30 år',
      'Aktivitetsredo under 30 år',
      'Activity-ready, under 30',
    ),
    kind: 'lab6-5',
  },
  {
    ...said('SYGEDAGPENGE', 'Sygedagpengemodtager', 'Med sjukpenning (sygedagpenge)', 'On sickness benefit'),
    kind: 'lab6-6',
  },
  {
    ...said(
      'JOBAFKLARING',
      'Jobafklaringsforløb',
      'Jobafklaringsforløb (dansk ordning)',
      'Jobafklaringsforløb (sickness job-clarification scheme)',
    ),
    kind: 'lab6-7',
  },
  {
    ...said(
      'RESSOURCEFORLOEB',
      'Ressourceforløb (kun igangværende)',
      'Resursförlopp (endast pågående)',
      'Resource course (existing only)',
    ),
    kind: 'existing-only',
  },
  {
    ...said('FLEKSJOBVISITERET', 'Fleksjobvisiteret', 'Beviljad flexjobb', 'Approved for a flexi-job'),
    kind: 'lab6-9',
  },
  {
    ...said(
      'REVALIDEND',
      'Revalidend (kun igangværende)',
      'I arbetsrehabilitering (endast pågående)',
      'In vocational rehabilitation (existing only)',
    ),
    kind: 'existing-only',
  },
  {
    ...said('FOERTIDSPENSION', 'Førtidspensionist', 'Med sjukersättning (førtidspension)', 'On disability pension'),
    kind: 'lab6-11',
  },
  {
    ...said('SELVFORSOERGENDE', 'Ledig selvforsørgende', 'Arbetslös utan ersättning', 'Unemployed without benefit'),
    kind: 'lab6-12',
  },
  { ...said('UNDER_18', 'Ung under 18 år', 'Ung under 18 år', 'Young person under 18'), kind: 'lab6-13' },
  {
    ...said(
      'SEL103',
      'Beskyttet beskæftigelse, serviceloven § 103',
      'Skyddat arbete, serviceloven § 103',
      'Sheltered employment, Social Services Act § 103',
    ),
    kind: 'sel103',
  },
];

const benefits: Seed[] = [
  said('DAGPENGE', 'Dagpenge', 'Arbetslöshetsersättning (dagpenge)', 'Unemployment benefit'),
  {
    ...said('KONTANTHJAELP', 'Kontanthjælp', 'Ekonomiskt bistånd (kontanthjælp)', 'Social assistance'),
    ...beforeOneBenefit,
  },
  {
    ...said(
      'KONTANTHJAELP_MINDSTESATS',
      'Kontanthjælp, mindstesats',
      'Ekonomiskt bistånd (kontanthjælp), lägsta nivå',
      'Social assistance, minimum rate',
    ),
    ...sinceOneBenefit,
  },
  {
    ...said(
      'KONTANTHJAELP_GRUNDSATS',
      'Kontanthjælp, grundsats',
      'Ekonomiskt bistånd (kontanthjælp), grundnivå',
      'Social assistance, basic rate',
    ),
    ...sinceOneBenefit,
  },
  {
    ...said(
      'KONTANTHJAELP_FORHOEJET',
      'Kontanthjælp, forhøjet sats',
      'Ekonomiskt bistånd (kontanthjælp), förhöjd nivå',
      'Social assistance, raised rate',
    ),
    ...sinceOneBenefit,
  },
  {
    ...said('UDDANNELSESHJAELP', 'Uddannelseshjælp', 'Utbildningsbistånd (uddannelseshjælp)', 'Education assistance'),
    ...beforeOneBenefit,
  },
  {
    ...said(
      'OVERGANGSYDELSE',
      'Overgangsydelse (SHO)',
      'Övergångsersättning (overgangsydelse, SHO)',
      'Transition benefit (SHO)',
    ),
    ...beforeOneBenefit,
  },
  said('SYGEDAGPENGE', 'Sygedagpenge', 'Sjukpenning (sygedagpenge)', 'Sickness benefit'),
  said(
    'RESSOURCEYDELSE_JOBAFKLARING',
    'Ressourceforløbsydelse, jobafklaring',
    'Resursersättning, jobafklaring (ressourceforløbsydelse)',
    'Resource benefit, job clarification',
  ),
  {
    ...said(
      'RESSOURCEYDELSE_RESSOURCEFORLOEB',
      'Ressourceforløbsydelse, ressourceforløb',
      'Resursersättning, resursförlopp (ressourceforløbsydelse)',
      'Resource benefit, resource course',
    ),
    kind: 'existing-only',
  },
  said(
    'LEDIGHEDSYDELSE',
    'Ledighedsydelse',
    'Flexjobbsersättning vid ledighet (ledighedsydelse)',
    'Flexi-job waiting benefit',
  ),
  said('FLEKSLOENTILSKUD', 'Fleksløntilskud', 'Flexlönetillägg (fleksløntilskud)', 'Flexi-job wage supplement'),
  {
    ...said(
      'REVALIDERINGSYDELSE',
      'Revalideringsydelse',
      'Rehabiliteringsersättning (revalideringsydelse)',
      'Rehabilitation benefit',
    ),
    kind: 'existing-only',
  },
  said('FOERTIDSPENSION', 'Førtidspension', 'Sjukersättning (førtidspension)', 'Disability pension'),
  said('LOEN', 'Løn', 'Lön', 'Wages'),
  said('SELVFORSOERGENDE', 'Selvforsørgende', 'Självförsörjande', 'Self-supporting'),
  said('UKENDT', 'Ukendt', 'Okänt', 'Unknown'),
];

const measures: Seed[] = [
  said(
    'VIRKSOMHEDSPRAKTIK',
    'Virksomhedspraktik, LAB kapitel 11',
    'Företagspraktik, LAB kapitel 11',
    'Company placement, LAB chapter 11',
  ),
  said(
    'VEJLEDNING_OPKVALIFICERING',
    'Vejledning og opkvalificering, LAB kapitel 14',
    'Vägledning och kompetensutveckling, LAB kapitel 14',
    'Guidance and upgrading, LAB chapter 14',
  ),
  said(
    'MENTORSTOETTE',
    'Mentorstøtte, LAB kapitel 26',
    'Mentorsstöd, LAB kapitel 26',
    'Mentor support, LAB chapter 26',
  ),
  said(
    'SEL103_1',
    'Beskyttet beskæftigelse, serviceloven § 103, stk. 1',
    'Skyddat arbete, serviceloven § 103, stk. 1',
    'Sheltered employment, Social Services Act § 103(1)',
  ),
  said(
    'SEL103_2',
    'Særligt tilrettelagt beskæftigelsesforløb, serviceloven § 103, stk. 2',
    'Särskilt anpassad sysselsättning, serviceloven § 103, stk. 2',
    'Specially arranged employment course, Social Services Act § 103(2)',
  ),
  said('ANDET', 'Andet', 'Annat', 'Other'),
];

const absence = (kind: AbsenceKind, key: string, seed: Seed): Seed => ({ ...seed, kind, key });

const absences: Seed[] = [
  absence('sick', 'S', said('SYG', 'Syg', 'Sjuk', 'Sick')),
  absence('lawful', 'B', said('BEHANDLING', 'Behandling', 'Behandling', 'Treatment')),
  absence('lawful', 'L', said('ANDET_LOVLIGT', 'Andet lovligt', 'Annan giltig frånvaro', 'Other lawful absence')),
  absence('unlawful', 'U', said('ULOVLIGT', 'Udeblevet', 'Utebliven', 'Did not come')),
  absence('holiday', 'F', said('FERIE', 'Ferie', 'Semester', 'Holiday')),
  absence('closed', 'K', said('LUKKET', 'Lukket', 'Stängt', 'Closed')),
  absence('lawful', '', said('BARN_SYG', 'Barn sygt', 'Sjukt barn', 'Child sick')),
  absence(
    'lawful',
    '',
    said('MOEDE_MYNDIGHED', 'Møde hos myndighed', 'Möte hos myndighet', 'Meeting with an authority'),
  ),
  absence('lawful', '', said('PARALLEL_INDSATS', 'Parallel indsats', 'Parallell insats', 'Parallel effort')),
  absence('lawful', '', said('BARSEL', 'Barsel', 'Föräldraledighet', 'Parental leave')),
  absence('lawful', '', said('BORGERLIGT_OMBUD', 'Borgerligt ombud', 'Medborgerligt uppdrag', 'Civic duty')),
  absence('lawful', '', said('UDDANNELSE', 'Uddannelse', 'Utbildning', 'Education')),
];

const hourChanges: Seed[] = [
  said('STARTAFTALE', 'Aftalt på startmødet', 'Avtalat på startmötet', 'Agreed at the start meeting'),
  said('OPTRAPNING', 'Planlagt stigning', 'Planerad ökning', 'Planned increase'),
  said('BEDRING', 'Kan mere end aftalt', 'Klarar mer än avtalat', 'Manages more than agreed'),
  said('SYMPTOMER', 'Smerter eller andre symptomer', 'Smärta eller andra symtom', 'Pain or other symptoms'),
  said(
    'UDTRAETNING',
    'Træthed eller manglende restitution',
    'Trötthet eller bristande återhämtning',
    'Fatigue or lack of recovery',
  ),
  said('BEHANDLING', 'Plads til behandling', 'Tid för behandling', 'Room for treatment'),
  said('NY_FUNKTION', 'Ny jobfunktion', 'Ny jobbfunktion', 'New job function'),
  said('EGET_OENSKE', 'Kandidatens ønske', 'Kandidatens önskemål', 'The candidate’s wish'),
  said('PRIVATE_FORHOLD', 'Private forhold', 'Privata förhållanden', 'Private circumstances'),
  said('AFTALT_MED_MYNDIGHED', 'Aftalt med myndigheden', 'Avtalat med myndigheten', 'Agreed with the authority'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
];

// Kind 'sensitive': a package says IKKE_OPLYST until somebody chooses to tell (EXPORT.md).
const interruptions: Seed[] = [
  said('FORVAERRING', 'Forværring af helbredet', 'Försämrad hälsa', 'Health got worse'),
  said('HOSPITAL_BEHANDLING', 'Indlæggelse eller behandling', 'Sjukhusvård eller behandling', 'Hospital or treatment'),
  { ...said('TILBAGEFALD', 'Tilbagefald', 'Återfall', 'Relapse'), kind: 'sensitive' },
  said('FLYTTET', 'Flyttet', 'Flyttat', 'Moved away'),
  said('FRAVAER', 'Fravær', 'Frånvaro', 'Absence'),
  said('JOB', 'Kommet i job', 'Fått jobb', 'Got a job'),
  said('UDDANNELSE', 'Begyndt på uddannelse', 'Börjat utbildning', 'Started education'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
  said('IKKE_OPLYST', 'Ikke oplyst', 'Inte angivet', 'Not stated'),
];

const pauses: Seed[] = [
  said('SYGDOM', 'Længere sygdom', 'Längre sjukdom', 'Longer illness'),
  said('BEHANDLING', 'Indlæggelse eller behandling', 'Sjukhusvård eller behandling', 'Hospital or treatment'),
  said('FERIE', 'Ferie', 'Semester', 'Holiday'),
  said('PRIVATE_FORHOLD', 'Private forhold', 'Privata förhållanden', 'Private circumstances'),
  said('AFVENTER_MYNDIGHED', 'Afventer myndigheden', 'Väntar på myndigheten', 'Waiting for the authority'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
];

const extensions: Seed[] = [
  said('SYGDOM', 'Tid tabt ved sygdom', 'Tid förlorad genom sjukdom', 'Time lost to illness'),
  said('PAUSE', 'Tid tabt ved pause', 'Tid förlorad genom paus', 'Time lost to a pause'),
  said(
    'FLERE_FUNKTIONER',
    'Flere jobfunktioner skal prøves',
    'Fler jobbfunktioner ska prövas',
    'More job functions to try',
  ),
  said('LANGSOM_OPTRAPNING', 'Langsom optrapning', 'Långsam upptrappning', 'Slow increase of hours'),
  said('UDVIKLING', 'Udvikling, der bør følges', 'Utveckling som bör följas', 'Development worth following'),
  said('AFTALT_MED_MYNDIGHED', 'Aftalt med myndigheden', 'Avtalat med myndigheten', 'Agreed with the authority'),
  said('AFKORTET', 'Afkortet efter aftale', 'Förkortad enligt avtal', 'Shortened as agreed'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
];

// Kind 'completed' is the end as planned; any other kind may come early.
const endings: Seed[] = [
  { ...said('GENNEMFOERT', 'Gennemført', 'Genomförd', 'Completed'), kind: 'completed' },
  { ...said('JOB', 'Før tid: i job', 'I förtid: i arbete', 'Early: in a job'), kind: 'job' },
  { ...said('FLEKSJOB', 'Før tid: i fleksjob', 'I förtid: i flexjobb', 'Early: in a flexi-job'), kind: 'job' },
  {
    ...said('UDDANNELSE', 'Før tid: i uddannelse', 'I förtid: i utbildning', 'Early: in education'),
    kind: 'education',
  },
  { ...said('AFKLARET', 'Før tid: afklaret', 'I förtid: utredd', 'Early: clarified'), kind: 'clarified' },
];

const cancellations: Seed[] = [
  said('KANDIDAT', 'Kandidaten ønsker det ikke', 'Kandidaten vill inte', 'The candidate does not want it'),
  said('MYNDIGHED', 'Trukket tilbage af myndigheden', 'Återkallad av myndigheten', 'Withdrawn by the authority'),
  said('ANDET_TILBUD', 'Andet tilbud', 'Annan insats', 'Another measure'),
  said('HELBRED', 'Helbredet tillader det ikke', 'Hälsan tillåter det inte', 'Health does not allow it'),
  said('FLYTTET', 'Flyttet', 'Flyttat', 'Moved away'),
  said('JOB', 'Kommet i job', 'Fått jobb', 'Got a job'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
];

const closed = { kind: 'closed-to-new', validTo: lastDayOfClosedRecommendations };

const recommendations: Seed[] = [
  said('ORDINAERT_FULDTID', 'Ordinært job på fuld tid', 'Ordinarie jobb på heltid', 'Ordinary job, full time'),
  said('ORDINAERT_DELTID', 'Ordinært job på deltid', 'Ordinarie jobb på deltid', 'Ordinary job, part time'),
  said(
    'ORDINAERT_STOETTE',
    'Ordinært job med støtte (hjælpemidler, personlig assistance, § 56)',
    'Ordinarie jobb med stöd (hjälpmedel, personlig assistans, § 56)',
    'Ordinary job with support (aids, personal assistance, § 56)',
  ),
  said('LOENTILSKUD', 'Job med løntilskud', 'Jobb med lönebidrag', 'Job with wage subsidy'),
  said('FLEKSJOB', 'Fleksjob', 'Flexjobb', 'Flexi-job'),
  said(
    'FLEKSJOB_UDVIKLING',
    'Fleksjob med få timer og udvikling',
    'Flexjobb med få timmar och utveckling',
    'Small flexi-job with development',
  ),
  said('VIRKSOMHEDSPRAKTIK', 'Virksomhedspraktik', 'Företagspraktik', 'Company placement'),
  said('UDDANNELSE', 'Uddannelse', 'Utbildning', 'Education'),
  said(
    'NYT_FORLOEB',
    'Fortsat eller nyt afklaringsforløb',
    'Fortsatt eller ny utredningsperiod',
    'Continued or new clarification course',
  ),
  { ...said('RESSOURCEFORLOEB', 'Ressourceforløb', 'Resursförlopp', 'Resource course'), ...closed },
  { ...said('REVALIDERING', 'Revalidering', 'Arbetsrehabilitering', 'Vocational rehabilitation'), ...closed },
  said(
    'JOBAFKLARING_FORLAENGES',
    'Jobafklaringsforløbet forlænges',
    'Jobafklaringsforløb förlängs',
    'Jobafklaringsforløb extended',
  ),
  said(
    'BEHANDLING_FOERST',
    'Behandling før beskæftigelse',
    'Behandling före sysselsättning',
    'Treatment before employment',
  ),
  said('SEL103', 'Beskyttet beskæftigelse, § 103', 'Skyddat arbete, § 103', 'Sheltered employment, § 103'),
  said('SEL104', 'Aktivitets- og samværstilbud, § 104', 'Daglig verksamhet, § 104', 'Day activities, § 104'),
  said(
    'FOERTIDSPENSION_BELYSES',
    'Førtidspension belyses',
    'Sjukersättning (førtidspension) utreds',
    'Disability pension to be looked into',
  ),
  said('SENIORPENSION', 'Seniorpension', 'Seniorpension', 'Senior pension'),
  said('KAN_IKKE_VURDERES', 'Kan ikke vurderes', 'Kan inte bedömas', 'Cannot be assessed'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
];

const lists: Record<Code['list'], Seed[]> = {
  targetGroup: targetGroups,
  benefit: benefits,
  measure: measures,
  absence: absences,
  hourChange: hourChanges,
  interruption: interruptions,
  pause: pauses,
  extension: extensions,
  ending: endings,
  cancellation: cancellations,
  recommendation: recommendations,
};

/** Every code a new book begins with, in the order of the lists. */
export const seedCodes: readonly SeedCode[] = Object.entries(lists).flatMap(([list, seeds]) =>
  seeds.map((seed): SeedCode => ({
    kind: '',
    key: '',
    validFrom: null,
    validTo: null,
    ...seed,
    list: list as Code['list'],
  })),
);
