import { type Seed, said } from '#main/code-lists/seed-row.ts';

// What a referral says of the candidate and of the measure.

// Kontanthjælp became one benefit with three rates on 1-7-2025.
const beforeOneBenefit = { validTo: '2025-06-30' };
const sinceOneBenefit = { validFrom: '2025-07-01' };

// Kind is the number in LAB § 6 (BEK 2636/2021 § 1), or 'existing-only'; 12 and 13 are not verified.
export const targetGroups: Seed[] = [
  said('DAGPENGE', 'Dagpengemodtager', 'Arbetslös med dagpenge (a-kassa)', 'Insured unemployed', { kind: 'lab6-1' }),
  said(
    'KONTANTHJAELP_JOBPARAT',
    'Jobparat kontanthjælpsmodtager',
    'Jobbredo med ekonomiskt bistånd (kontanthjælp)',
    'Job-ready, on social assistance',
    { kind: 'lab6-2' },
  ),
  said(
    'KONTANTHJAELP_AKTIVITETSPARAT',
    'Aktivitetsparat kontanthjælpsmodtager',
    'Aktivitetsredo med ekonomiskt bistånd (kontanthjælp)',
    'Activity-ready, on social assistance',
    { kind: 'lab6-3' },
  ),
  said('UDDANNELSESPARAT', 'Uddannelsesparat under 30 år', 'Utbildningsredo under 30 år', 'Education-ready, under 30', {
    kind: 'lab6-4',
  }),
  said(
    'UDDANNELSESHJAELP_AKTIVITETSPARAT',
    'Aktivitetsparat under 30 år',
    'Aktivitetsredo under 30 år',
    'Activity-ready, under 30',
    { kind: 'lab6-5' },
  ),
  said('SYGEDAGPENGE', 'Sygedagpengemodtager', 'Med sjukpenning (sygedagpenge)', 'On sickness benefit', {
    kind: 'lab6-6',
  }),
  said(
    'JOBAFKLARING',
    'Jobafklaringsforløb',
    'Jobafklaringsforløb (dansk ordning)',
    'Jobafklaringsforløb (sickness job-clarification scheme)',
    { kind: 'lab6-7' },
  ),
  said(
    'RESSOURCEFORLOEB',
    'Ressourceforløb (kun igangværende)',
    'Resursförlopp (endast pågående)',
    'Resource course (existing only)',
    { kind: 'existing-only' },
  ),
  said('FLEKSJOBVISITERET', 'Fleksjobvisiteret', 'Beviljad flexjobb', 'Approved for a flexi-job', { kind: 'lab6-9' }),
  said(
    'REVALIDEND',
    'Revalidend (kun igangværende)',
    'I arbetsrehabilitering (endast pågående)',
    'In vocational rehabilitation (existing only)',
    { kind: 'existing-only' },
  ),
  said('FOERTIDSPENSION', 'Førtidspensionist', 'Med sjukersättning (førtidspension)', 'On disability pension', {
    kind: 'lab6-11',
  }),
  said('SELVFORSOERGENDE', 'Ledig selvforsørgende', 'Arbetslös utan ersättning', 'Unemployed without benefit', {
    kind: 'lab6-12',
  }),
  said('UNDER_18', 'Ung under 18 år', 'Ung under 18 år', 'Young person under 18', { kind: 'lab6-13' }),
  said(
    'SEL103',
    'Beskyttet beskæftigelse, serviceloven § 103',
    'Skyddat arbete, serviceloven § 103',
    'Sheltered employment, Social Services Act § 103',
    { kind: 'sel103' },
  ),
];

export const benefits: Seed[] = [
  said('DAGPENGE', 'Dagpenge', 'Arbetslöshetsersättning (dagpenge)', 'Unemployment benefit'),
  said('KONTANTHJAELP', 'Kontanthjælp', 'Ekonomiskt bistånd (kontanthjælp)', 'Social assistance', beforeOneBenefit),
  said(
    'KONTANTHJAELP_MINDSTESATS',
    'Kontanthjælp, mindstesats',
    'Ekonomiskt bistånd (kontanthjælp), lägsta nivå',
    'Social assistance, minimum rate',
    sinceOneBenefit,
  ),
  said(
    'KONTANTHJAELP_GRUNDSATS',
    'Kontanthjælp, grundsats',
    'Ekonomiskt bistånd (kontanthjælp), grundnivå',
    'Social assistance, basic rate',
    sinceOneBenefit,
  ),
  said(
    'KONTANTHJAELP_FORHOEJET',
    'Kontanthjælp, forhøjet sats',
    'Ekonomiskt bistånd (kontanthjælp), förhöjd nivå',
    'Social assistance, raised rate',
    sinceOneBenefit,
  ),
  said(
    'UDDANNELSESHJAELP',
    'Uddannelseshjælp',
    'Utbildningsbistånd (uddannelseshjælp)',
    'Education assistance',
    beforeOneBenefit,
  ),
  said(
    'OVERGANGSYDELSE',
    'Overgangsydelse (SHO)',
    'Övergångsersättning (overgangsydelse, SHO)',
    'Transition benefit (SHO)',
    beforeOneBenefit,
  ),
  said('SYGEDAGPENGE', 'Sygedagpenge', 'Sjukpenning (sygedagpenge)', 'Sickness benefit'),
  said(
    'RESSOURCEYDELSE_JOBAFKLARING',
    'Ressourceforløbsydelse, jobafklaring',
    'Resursersättning, jobafklaring (ressourceforløbsydelse)',
    'Resource benefit, job clarification',
  ),
  said(
    'RESSOURCEYDELSE_RESSOURCEFORLOEB',
    'Ressourceforløbsydelse, ressourceforløb',
    'Resursersättning, resursförlopp (ressourceforløbsydelse)',
    'Resource benefit, resource course',
    { kind: 'existing-only' },
  ),
  said(
    'LEDIGHEDSYDELSE',
    'Ledighedsydelse',
    'Flexjobbsersättning vid ledighet (ledighedsydelse)',
    'Flexi-job waiting benefit',
  ),
  said('FLEKSLOENTILSKUD', 'Fleksløntilskud', 'Flexlönetillägg (fleksløntilskud)', 'Flexi-job wage supplement'),
  said(
    'REVALIDERINGSYDELSE',
    'Revalideringsydelse',
    'Rehabiliteringsersättning (revalideringsydelse)',
    'Rehabilitation benefit',
    { kind: 'existing-only' },
  ),
  said('FOERTIDSPENSION', 'Førtidspension', 'Sjukersättning (førtidspension)', 'Disability pension'),
  said('LOEN', 'Løn', 'Lön', 'Wages'),
  said('SELVFORSOERGENDE', 'Selvforsørgende', 'Självförsörjande', 'Self-supporting'),
  said('UKENDT', 'Ukendt', 'Okänt', 'Unknown'),
];

export const measures: Seed[] = [
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
