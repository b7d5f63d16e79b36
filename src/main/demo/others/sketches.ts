import type { ThemeName } from '#main/demo/others/themes.ts';
import type { DemoEnding, DemoTurn } from '#main/demo/story.ts';
import type { When } from '#main/demo/when.ts';
import type { Day } from '#shared/calendar.ts';

type Department = 'Hjulmagervej' | 'Havnegade' | 'Lagerhuset';

/** One course as it is sketched; chance draws what is not said here. */
export type CourseSketch = {
  startsInWeek: number;
  department: Department;
  turns?: readonly DemoTurn[];
  ending?: DemoEnding | 'left-open';
  plannedWeeksBefore?: number;
};

/** Who somebody is; every CPR number is a replacement number, which belongs to nobody. */
export type Sketch = {
  firstName: string;
  lastName: string;
  isWoman: boolean;
  cpr: string;
  theme: ThemeName;
  interpreterLanguage?: string;
  newCpr?: { inWeek: number; cpr: string };
  lifeEvents?: readonly { happenedIn: string; text: string; isSensitive?: boolean }[];
  courses?: readonly CourseSketch[];
  order?: {
    department: Department;
    referredInWeek: number;
    waitsFromWeek?: number;
    wishedInWeek?: number;
    cancelled?: { inWeek: number; reasonCode: string; reason: string };
  };
};

const hj = 'Hjulmagervej';
const ha = 'Havnegade';
const la = 'Lagerhuset';

const brokenOff = (week: number, weekday: 2 | 4, reasonCode: string, reason: string): DemoEnding => ({
  act: 'interrupt',
  on: [week, weekday],
  reasonCode,
  reason,
  goalAttainment: 'not-reached',
});

/** The day the course began that ran through ISO week 53 of 2020. */
const beforeWeek53: Day = '2020-10-19';

/** Everybody but those who are told by hand: under way, done, broken off, waiting, and those who never came. */
export const sketches = (when: When): readonly Sketch[] => [
  // Under way beside the twelve.
  {
    firstName: 'Ole',
    lastName: 'Frandsen',
    isWoman: false,
    cpr: '640272-1127',
    theme: 'stress',
    courses: [
      {
        startsInWeek: 2,
        department: hj,
        turns: [
          {
            act: 'pause',
            fromWeek: 4,
            untilWeek: 5,
            reasonCode: 'BEHANDLING',
            reason: 'Behandling på hospital i to uger',
          },
          {
            act: 'move-end',
            inWeek: 9,
            weeks: 15,
            reasonCode: 'PAUSE',
            reason: 'To uger gik med behandling. Træværkstedet er kun prøvet i tre uger.',
          },
        ],
      },
    ],
  },
  {
    firstName: 'Nadia',
    lastName: 'Hussein',
    isWoman: true,
    cpr: '731183-2258',
    theme: 'language',
    interpreterLanguage: 'Somali',
    courses: [{ startsInWeek: 4, department: ha }],
  },
  {
    firstName: 'Tove',
    lastName: 'Engelbrecht',
    isWoman: true,
    cpr: '690564-1146',
    theme: 'fatigue',
    courses: [{ startsInWeek: 6, department: hj }],
  },
  {
    firstName: 'Casper',
    lastName: 'Lindholm',
    isWoman: false,
    cpr: '750998-1333',
    theme: 'everyday',
    courses: [
      { startsInWeek: -70, department: la },
      { startsInWeek: 8, department: la },
    ],
  },
  {
    firstName: 'Jytte',
    lastName: 'Ravn',
    isWoman: true,
    cpr: '880668-1274',
    theme: 'arms',
    courses: [{ startsInWeek: 10, department: ha }],
  },
  {
    firstName: 'Robin',
    lastName: 'Ellegaard',
    isWoman: false,
    cpr: '810595-1486',
    newCpr: { inWeek: 5, cpr: '810595-1395' },
    theme: 'unrest',
    courses: [{ startsInWeek: 3, department: hj }],
  },
  // Should have ended, and nobody has said what became of it.
  {
    firstName: 'Villy',
    lastName: 'Storgaard',
    isWoman: false,
    cpr: '620866-1309',
    theme: 'back',
    courses: [{ startsInWeek: -3, department: la, ending: 'left-open' }],
  },
  // Ended lately.
  {
    firstName: 'Malene',
    lastName: 'Thygesen',
    isWoman: true,
    cpr: '710887-1532',
    theme: 'memory',
    courses: [{ startsInWeek: -3, department: hj }],
  },
  {
    firstName: 'Erik',
    lastName: 'Bisgaard',
    isWoman: false,
    cpr: '680465-1223',
    theme: 'back',
    courses: [{ startsInWeek: -2, department: hj }],
  },
  {
    firstName: 'Daniel',
    lastName: 'Kjærsgaard',
    isWoman: false,
    cpr: '770600-4319',
    theme: 'unrest',
    courses: [
      {
        startsInWeek: -24,
        department: hj,
        ending: brokenOff(3, 4, 'FORVAERRING', 'Kan ikke komme hjemmefra. Aftalt med rådgiver.'),
      },
    ],
  },
  {
    firstName: 'Gitte',
    lastName: 'Nørgaard',
    isWoman: true,
    cpr: '660376-1410',
    theme: 'stress',
    courses: [
      {
        startsInWeek: -39,
        department: ha,
        ending: {
          act: 'finish',
          on: [9, 5],
          reasonCode: 'FLEKSJOB',
          reason: 'Fleksjob i en genbrugsbutik, 10 timer om ugen',
          goalAttainment: 'reached',
        },
      },
    ],
  },
  {
    firstName: 'Ahmad',
    lastName: 'Karimi',
    isWoman: false,
    cpr: '830779-1187',
    theme: 'language',
    interpreterLanguage: 'Dari',
    courses: [
      { startsInWeek: -121, department: hj },
      { startsInWeek: -46, department: hj },
    ],
  },
  {
    firstName: 'Lillian',
    lastName: 'Overby',
    isWoman: true,
    cpr: '610163-1092',
    theme: 'fatigue',
    courses: [
      {
        startsInWeek: -55,
        department: ha,
        turns: [
          {
            act: 'move-end',
            inWeek: 11,
            weeks: 17,
            reasonCode: 'LANGSOM_OPTRAPNING',
            reason: 'Timerne er først lige begyndt at stige',
          },
        ],
      },
    ],
  },
  {
    firstName: 'Steffen',
    lastName: 'Aagaard',
    isWoman: false,
    cpr: '860280-1365',
    theme: 'back',
    courses: [{ startsInWeek: -68, department: hj }],
  },
  {
    firstName: 'Zeynep',
    lastName: 'Demir',
    isWoman: true,
    cpr: '630591-2040',
    theme: 'fatigue',
    courses: [
      {
        startsInWeek: -86,
        department: hj,
        ending: brokenOff(5, 2, 'HOSPITAL_BEHANDLING', 'Indlagt. Jobcentret melder tilbage, når der er en dato.'),
      },
    ],
  },
  {
    firstName: 'Bodil',
    lastName: 'Hjorth',
    isWoman: true,
    cpr: '670970-1318',
    theme: 'memory',
    courses: [{ startsInWeek: -103, department: ha }],
  },
  {
    firstName: 'Kenneth',
    lastName: 'Vinther',
    isWoman: false,
    cpr: '691274-1251',
    theme: 'arms',
    courses: [{ startsInWeek: -140, department: hj }],
  },
  {
    firstName: 'Rikke',
    lastName: 'Søndergaard',
    isWoman: true,
    cpr: '820889-1144',
    theme: 'unrest',
    courses: [{ startsInWeek: when.weekOf(beforeWeek53), department: ha }],
  },
  // Not begun, and those who never did.
  {
    firstName: 'Yusuf',
    lastName: 'Warsame',
    isWoman: false,
    cpr: '650490-2113',
    theme: 'language',
    interpreterLanguage: 'Somali',
    courses: [{ startsInWeek: 13, department: ha, plannedWeeksBefore: 3 }],
  },
  {
    firstName: 'Simon',
    lastName: 'Bak',
    isWoman: false,
    cpr: '791102-5227',
    theme: 'everyday',
    courses: [
      {
        startsInWeek: 7,
        department: ha,
        ending: {
          act: 'never-met',
          on: [1, 5],
          reason: 'Kom ikke. Ringet op tre gange, brev sendt. Jobcentret har besked.',
        },
      },
    ],
  },
  {
    firstName: 'Inger',
    lastName: 'Toft',
    isWoman: true,
    cpr: '700965-1358',
    theme: 'arms',
    order: {
      department: ha,
      referredInWeek: 2,
      waitsFromWeek: 2,
      cancelled: { inWeek: 6, reasonCode: 'HELBRED', reason: 'Skal opereres i hånden først' },
    },
  },
  {
    firstName: 'Morten',
    lastName: 'Skriver',
    isWoman: false,
    cpr: '870477-1189',
    theme: 'stress',
    order: { department: hj, referredInWeek: 3, waitsFromWeek: 3, wishedInWeek: 8 },
  },
  {
    firstName: 'Aase',
    lastName: 'Lauridsen',
    isWoman: true,
    cpr: '720273-1400',
    theme: 'back',
    order: { department: hj, referredInWeek: 7, waitsFromWeek: 8 },
  },
  {
    firstName: 'Thi Lan',
    lastName: 'Nguyen',
    isWoman: true,
    cpr: '841084-2206',
    theme: 'fatigue',
    order: { department: hj, referredInWeek: 10, waitsFromWeek: 10, wishedInWeek: 16 },
  },
  {
    firstName: 'Peder',
    lastName: 'Gadegaard',
    isWoman: false,
    cpr: '610368-1363',
    theme: 'memory',
    order: { department: la, referredInWeek: 11 },
  },
  {
    firstName: 'Emilie',
    lastName: 'Winther',
    isWoman: true,
    cpr: '760704-4150',
    theme: 'unrest',
    order: { department: ha, referredInWeek: 10, wishedInWeek: 14 },
  },
  {
    firstName: 'Carsten',
    lastName: 'Højlund',
    isWoman: false,
    cpr: '780569-1547',
    theme: 'everyday',
    courses: [{ startsInWeek: -12, department: hj }],
  },
];
