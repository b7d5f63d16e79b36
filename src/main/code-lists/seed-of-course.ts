import { type Seed, said } from '#main/code-lists/seed-row.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';

// What happens while a course runs, and why.

const absence = (kind: AbsenceKind, key = '') => ({ kind, key });

export const absences: Seed[] = [
  said('SYG', 'Syg', 'Sjuk', 'Sick', absence('sick', 'S')),
  said('BEHANDLING', 'Behandling', 'Behandling', 'Treatment', absence('lawful', 'B')),
  said('ANDET_LOVLIGT', 'Andet lovligt', 'Annan giltig frånvaro', 'Other lawful absence', absence('lawful', 'L')),
  said('ULOVLIGT', 'Udeblevet', 'Utebliven', 'Did not come', absence('unlawful', 'U')),
  said('FERIE', 'Ferie', 'Semester', 'Holiday', absence('holiday', 'F')),
  said('LUKKET', 'Lukket', 'Stängt', 'Closed', absence('closed', 'K')),
  said('BARN_SYG', 'Barn sygt', 'Sjukt barn', 'Child sick', absence('lawful')),
  said('MOEDE_MYNDIGHED', 'Møde hos myndighed', 'Möte hos myndighet', 'Meeting with an authority', absence('lawful')),
  said('PARALLEL_INDSATS', 'Parallel indsats', 'Parallell insats', 'Parallel effort', absence('lawful')),
  said('BARSEL', 'Barsel', 'Föräldraledighet', 'Parental leave', absence('lawful')),
  said('BORGERLIGT_OMBUD', 'Borgerligt ombud', 'Medborgerligt uppdrag', 'Civic duty', absence('lawful')),
  said('UDDANNELSE', 'Uddannelse', 'Utbildning', 'Education', absence('lawful')),
];

export const hourChanges: Seed[] = [
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
export const interruptions: Seed[] = [
  said('FORVAERRING', 'Forværring af helbredet', 'Försämrad hälsa', 'Health got worse'),
  said('HOSPITAL_BEHANDLING', 'Indlæggelse eller behandling', 'Sjukhusvård eller behandling', 'Hospital or treatment'),
  said('TILBAGEFALD', 'Tilbagefald', 'Återfall', 'Relapse', { kind: 'sensitive' }),
  said('FLYTTET', 'Flyttet', 'Flyttat', 'Moved away'),
  said('FRAVAER', 'Fravær', 'Frånvaro', 'Absence'),
  said('JOB', 'Kommet i job', 'Fått jobb', 'Got a job'),
  said('UDDANNELSE', 'Begyndt på uddannelse', 'Börjat utbildning', 'Started education'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
  said('IKKE_OPLYST', 'Ikke oplyst', 'Inte angivet', 'Not stated'),
];

export const pauses: Seed[] = [
  said('SYGDOM', 'Længere sygdom', 'Längre sjukdom', 'Longer illness'),
  said('BEHANDLING', 'Indlæggelse eller behandling', 'Sjukhusvård eller behandling', 'Hospital or treatment'),
  said('FERIE', 'Ferie', 'Semester', 'Holiday'),
  said('PRIVATE_FORHOLD', 'Private forhold', 'Privata förhållanden', 'Private circumstances'),
  said('AFVENTER_MYNDIGHED', 'Afventer myndigheden', 'Väntar på myndigheten', 'Waiting for the authority'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
];

export const extensions: Seed[] = [
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
export const endings: Seed[] = [
  said('GENNEMFOERT', 'Gennemført', 'Genomförd', 'Completed', { kind: 'completed' }),
  said('JOB', 'Før tid: i job', 'I förtid: i arbete', 'Early: in a job', { kind: 'job' }),
  said('FLEKSJOB', 'Før tid: i fleksjob', 'I förtid: i flexjobb', 'Early: in a flexi-job', { kind: 'job' }),
  said('UDDANNELSE', 'Før tid: i uddannelse', 'I förtid: i utbildning', 'Early: in education', { kind: 'education' }),
  said('AFKLARET', 'Før tid: afklaret', 'I förtid: utredd', 'Early: clarified', { kind: 'clarified' }),
];

export const cancellations: Seed[] = [
  said('KANDIDAT', 'Kandidaten ønsker det ikke', 'Kandidaten vill inte', 'The candidate does not want it'),
  said('MYNDIGHED', 'Trukket tilbage af myndigheden', 'Återkallad av myndigheten', 'Withdrawn by the authority'),
  said('ANDET_TILBUD', 'Andet tilbud', 'Annan insats', 'Another measure'),
  said('HELBRED', 'Helbredet tillader det ikke', 'Hälsan tillåter det inte', 'Health does not allow it'),
  said('FLYTTET', 'Flyttet', 'Flyttat', 'Moved away'),
  said('JOB', 'Kommet i job', 'Fått jobb', 'Got a job'),
  said('ANDET', 'Andet', 'Annat', 'Other'),
];
