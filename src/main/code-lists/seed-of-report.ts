import { type Seed, said } from '#main/code-lists/seed-row.ts';

// Ressourceforløb and revalidering are closed to new citizens by lov 1750 of 29-12-2025, in force 1-2-2026 and 1-7-2026; which of the
// two dates holds for them is not verified, so the later one does. Who was already there stays: such groups and benefits do not end.
const lastDayOfClosedRecommendations = '2026-06-30';
const closed = { kind: 'closed-to-new', validTo: lastDayOfClosedRecommendations };

export const recommendations: Seed[] = [
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
  said('RESSOURCEFORLOEB', 'Ressourceforløb', 'Resursförlopp', 'Resource course', closed),
  said('REVALIDERING', 'Revalidering', 'Arbetsrehabilitering', 'Vocational rehabilitation', closed),
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
