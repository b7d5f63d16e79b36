import type { InputByName } from '#main/handler.ts';
import { addDays, type Day } from '#shared/calendar.ts';
import type { Levels } from '#shared/traits.ts';
import type { NewCentre } from '#shared/session.ts';
import type { StaffMember } from '#shared/staff.ts';

/** The invented centre; who starts the demo founds it with these facts. */
export const demoCentre = {
  name: 'Fjordby Værkstedscenter',
  code: 'FJV',
  kind: 'workshop',
  departmentName: 'Hjulmagervej',
  leaderName: 'Karen Mølgaard',
} as const satisfies Omit<NewCentre, 'passphrase'>;

export const demoCentreFacts = {
  name: demoCentre.name,
  cvr: '00000000',
  address: 'Hjulmagervej 14, 7190 Fjordby',
  phone: '75 00 10 20',
  email: 'vaerksted@fjordby.example',
} as const;

export const demoDepartments = [
  { name: 'Hjulmagervej', address: 'Hjulmagervej 14, 7190 Fjordby', openingHours: 'Mandag til fredag 8.00–15.00' },
  { name: 'Havnegade', address: 'Havnegade 3, 7190 Fjordby', openingHours: 'Mandag til fredag 8.00–14.30' },
  { name: 'Lagerhuset', address: 'Industrivej 22, 7190 Fjordby', openingHours: 'Mandag til torsdag 7.30–15.00' },
] as const;

export const demoStaff: readonly { name: string; role: StaffMember['role']; department: string | null }[] = [
  { name: 'Henrik Bach', role: 'consultant', department: 'Hjulmagervej' },
  { name: 'Camilla Dinesen', role: 'consultant', department: 'Hjulmagervej' },
  { name: 'Sofie Lund', role: 'consultant', department: 'Havnegade' },
  { name: 'Niels Kjeldsen', role: 'consultant', department: 'Lagerhuset' },
  { name: 'Aslaug Thorsen', role: 'mentor', department: 'Lagerhuset' },
];

const counsellor = (name: string, unit: string, phone: string) => ({
  name,
  title: 'Beskæftigelsesrådgiver',
  unit,
  phone,
  email: `${name.toLowerCase().replace(' ', '.').replace('ø', 'oe')}@fjordby.example`,
});

/** The first is the one who refers most. */
export const demoCounsellors = [
  counsellor('Mette Kragh', 'Jobcenter Fjordby', '75 00 12 34'),
  counsellor('Lone Fabricius', 'Jobcenter Fjordby, sygedagpenge', '75 00 12 41'),
  counsellor('Peter Ravnsbjerg', 'Jobcenter Fjordby, ung', '75 00 12 57'),
] as const;

/** Places by date: 15 at a time, then 25 (DOMAIN.md A4 and A5), and more from the first of a month ahead. */
export function demoLimits(today: Day): readonly { department: string | null; validFrom: Day; places: number }[] {
  const ahead = `${addDays(`${today.slice(0, 7)}-15`, 92).slice(0, 7)}-01`;
  const inForce = (validFrom: Day, [centre, ...places]: readonly [number, number, number, number]) => [
    { department: null, validFrom, places: centre },
    ...demoDepartments.map(({ name }, place) => ({ department: name, validFrom, places: places[place] ?? 0 })),
  ];
  return [
    ...inForce('2019-09-01', [15, 8, 4, 3]),
    ...inForce('2020-11-01', [25, 12, 8, 5]),
    { department: null, validFrom: ahead, places: 28 },
    { department: 'Lagerhuset', validFrom: ahead, places: 8 },
  ];
}

const parties = 'Fjordby Værkstedscenter og Jobcenter Fjordby';

/** The agreement between the centre and the authority, and the one it became. */
export const demoAgreements = [
  {
    validFrom: '2019-09-01',
    parties,
    content:
      'Afklaringsforløb på 13 uger for borgere med komplekse problemer. Startmøde, fire opfølgninger og slutmøde.',
    targets: '15 pladser ad gangen. Rapport senest fem hverdage efter forløbet.',
  },
  {
    validFrom: '2020-11-01',
    parties,
    content:
      'Samarbejdet udvides. Formål og spørgsmål skrives i henvisningen. Rapporten gennemgås på slutmødet, før den sendes.',
    targets: '25 pladser ad gangen, omkring 85 forløb om året. Rapport senest to hverdage før slutmødet.',
  },
] as const;

export type DemoJobFunction = Omit<InputByName<'jobFunctions.register'>, 'departmentId'> & { department: string };

type Posture = Pick<Levels, 'sitting' | 'standing' | 'walking'>;
const sitting: Posture = { sitting: 4, standing: 1, walking: 1 };
const sittingOrStanding: Posture = { sitting: 3, standing: 3, walking: 1 };
const standing: Posture = { sitting: 0, standing: 4, walking: 2 };
const standingAndWalking: Posture = { sitting: 0, standing: 4, walking: 4 };
const walking: Posture = { sitting: 0, standing: 3, walking: 5 };

const levelOfLift = (kg: number): number => (kg <= 3 ? 1 : kg <= 8 ? 2 : kg <= 12 ? 3 : kg <= 15 ? 4 : 5);

/** The other traits where they are obvious, and how many can be there at a time. */
type JobFunctionMore = Partial<Levels> & { places: number; adaptable?: string; ownWorkers?: number };

const jobFunction = (
  department: string,
  name: string,
  isco08: string,
  posture: Posture,
  liftKg: number,
  [fineMotor, pace, socialContact, concentration]: readonly [number, number, number, number],
  note: string,
  { places, adaptable = '', ownWorkers, ...levels }: JobFunctionMore,
): DemoJobFunction => ({
  department,
  name,
  isco08,
  liftKg,
  note,
  places,
  adaptable,
  ...(ownWorkers === undefined ? {} : { ownWorkers }),
  demands: {
    ...posture,
    lifting: levelOfLift(liftKg),
    fineMotor,
    pace,
    socialContact,
    concentration,
    ...levels,
  },
  nonDisplacement: 'Opgaven er lagt til værkstedet og indgår ikke i en ansats arbejde.',
});

/** The twelve job functions of DOMAIN.md section 9: posture, lift, fine motor, pace, social contact, concentration. */
export const demoJobFunctions: readonly DemoJobFunction[] = [
  jobFunction(
    'Hjulmagervej',
    'Pakning og etikettering',
    '9321',
    sittingOrStanding,
    5,
    [3, 3, 2, 2],
    'Bordet kan hæves og sænkes. Eget tempo er muligt.',
    {
      repetition: 3,
      accuracy: 2,
      change: 1,
      cooperation: 2,
      places: 6,
      ownWorkers: 4,
      adaptable: 'Arbejdshøjde, tempo, antal ad gangen',
    },
  ),
  jobFunction(
    'Hjulmagervej',
    'Montage af smådele',
    '8219',
    sitting,
    2,
    [4, 3, 1, 3],
    'Ensartede bevægelser. Der er skabeloner til de små dele.',
    { repetition: 4, accuracy: 3, learning: 2, places: 4, adaptable: 'Stol, lys, skabeloner, skift mellem emner' },
  ),
  jobFunction(
    'Hjulmagervej',
    'Kvalitetskontrol og optælling',
    '7543',
    sitting,
    2,
    [3, 2, 1, 4],
    'Kræver syn og omhu. Der er tjeklister.',
    { noise: 1, accuracy: 4, independence: 3, learning: 2, places: 3, adaptable: 'Stol, lys, antal emner' },
  ),
  jobFunction(
    'Hjulmagervej',
    'Træværksted',
    '7522',
    standing,
    12,
    [3, 2, 2, 3],
    'Støj og støv. Maskinregler skal følges.',
    { noise: 4, dust: 4, bending: 3, learning: 3, accuracy: 3, places: 4, adaptable: 'Løft, maskiner, stående måtte' },
  ),
  jobFunction(
    'Hjulmagervej',
    'Metal og maskiner',
    '8142',
    standing,
    10,
    [3, 3, 1, 4],
    'Støj. Værnemidler skal bruges.',
    { noise: 4, dust: 3, accuracy: 4, learning: 4, places: 3 },
  ),
  jobFunction('Hjulmagervej', 'Systue og tekstil', '8153', sitting, 3, [5, 2, 2, 4], 'Belaster nakke og skuldre.', {
    repetition: 4,
    accuracy: 4,
    learning: 3,
    places: 4,
    adaptable: 'Stol, lys, skift mellem syning og klipning',
  }),
  jobFunction(
    'Hjulmagervej',
    'Køkken og kantine',
    '9412',
    standingAndWalking,
    8,
    [3, 4, 4, 3],
    'Hygiejneregler, varme, travlt omkring middag.',
    { climate: 3, change: 4, cooperation: 4, places: 3 },
  ),
  jobFunction(
    'Hjulmagervej',
    'Grønne opgaver',
    '9214',
    walking,
    15,
    [2, 2, 2, 2],
    'Udendørs i al slags vejr. En del bøjning.',
    { climate: 4, bending: 4, kneeling: 3, independence: 3, places: 4 },
  ),
  jobFunction(
    'Hjulmagervej',
    'IT-genbrug',
    '9612',
    sittingOrStanding,
    10,
    [4, 1, 1, 3],
    'Håndværktøj. Regler for data skal følges.',
    { learning: 3, accuracy: 3, independence: 4, places: 3, adaptable: 'Arbejdsstilling, løft, egen rytme' },
  ),
  jobFunction('Havnegade', 'Vaskeri og foldning', '8157', standing, 8, [2, 3, 2, 2], 'Varme og ensartede bevægelser.', {
    climate: 3,
    repetition: 4,
    bending: 2,
    places: 4,
  }),
  jobFunction(
    'Havnegade',
    'Rengøring og pedel',
    '9112',
    walking,
    10,
    [2, 3, 2, 2],
    'Rengøringsmidler. Egner sig ikke, når ryg og ben skal skånes.',
    { bending: 4, kneeling: 3, overhead: 2, dust: 3, independence: 3, places: 2 },
  ),
  jobFunction(
    'Lagerhuset',
    'Lager og kørselshjælp',
    '9333',
    walking,
    20,
    [1, 4, 3, 3],
    'Kan deles i plukning og løft.',
    { bending: 3, overhead: 3, change: 3, cooperation: 3, places: 4, adaptable: 'Plukning uden løft, kortere ruter' },
  ),
];
