import { mikkelBackground, mikkelEvidence } from '#main/demo/people/mikkel-evidence.ts';
import {
  activityReady,
  helps,
  hjulmagervej,
  onSickLeave,
  tryOut,
  usualPurpose,
  weekly,
  type DemoPerson,
} from '#main/demo/story.ts';

export const mikkel: DemoPerson = {
  person: {
    firstName: 'Mikkel Dahl',
    lastName: 'Jensen',
    cpr: '780792-1347',
    lastWorkedKind: 'known',
    lastWorkedOn: '2021-08-31',
    wishes: 'Noget at stå op til. Opgaver, der ikke er for lette.',
    exclusions: 'Store rum med mange mennesker.',
  },
  lifeEvents: [
    { happenedIn: '2021-08', text: 'Mister sit job på fuld tid' },
    { happenedIn: '2022', text: 'Misbrug og derefter en svær depression', isSensitive: true },
    { happenedIn: '2025-05', text: 'Begynder i behandling' },
  ],
  background: mikkelBackground,
  courses: [
    {
      startsInWeek: -50,
      ...hjulmagervej,
      ...onSickLeave,
      purpose: usualPurpose,
      goal: 'Job på fuld tid efter 13 uger.',
      goalMinutesPerWeek: 2220,
      hours: weekly('08:00', 240, 1, 2, 3, 4),
      goalRealism: 'unrealistic',
      questions: [
        {
          dimension: 'duration',
          text: 'Kan Mikkel arbejde på fuld tid efter 13 uger?',
          jobFunction: 'Metal og maskiner',
        },
      ],
      adjustments: [
        { code: 'OPG 30', suggestedIn: 1, triedFrom: 2, judged: helps(4, 'Kom til tiden, når dagen var kendt.') },
      ],
      meetings: [
        { at: 'start', minutes: 'Mikkel vil på fuld tid. Vi aftaler 16 timer om ugen, selv om rådgiveren tvivler.' },
        { at: 1, minutes: 'Mikkel møder ikke hver dag og sover dårligt. Han vil ikke ned i tid endnu.' },
      ],
      ending: {
        act: 'interrupt',
        on: [6, 2],
        reasonCode: 'TILBAGEFALD',
        reason: 'Aftalt med Mikkel og rådgiver',
        goalAttainment: 'not-reached',
      },
      attendance: { kind: 'drawn', sick: 0.25, unlawful: 0.1, partly: 0.2 },
      tryOuts: [
        tryOut(
          'Metal og maskiner',
          { from: 1, to: 6 },
          [
            'Hurtig og ivrig. Træt efter den første time.',
            'Det gik for stærkt.',
            'Timetallet var for højt.',
            'Timetallet var for højt',
          ],
          [
            [2, 70, 'tempo og pauser noteret'],
            [4, 55, 'tempo og pauser noteret'],
          ],
        ),
      ],
    },
    {
      startsInWeek: 9,
      ...hjulmagervej,
      ...activityReady,
      goalRealism: 'realistic',
      repeats: {
        reason: 'Det første forløb stoppede efter seks uger. Behandlingen er afsluttet.',
        carries: ['adjustments'],
        whatIsDifferent: 'Målet er fremmøde, ikke timer. Lille gruppe fra første dag og fast samtale om morgenen.',
      },
      meetings: [
        {
          at: 'start',
          minutes:
            'Mikkel bliver taget godt imod af folk, han kender. Denne gang er målet at møde tre dage om ugen. Han vil gerne have noget at stå op til.',
          decisions: [{ text: 'Vis gruppen i IT-genbrug', owner: 'Henrik Bach', due: [1, 3], done: [1, 2] }],
        },
        {
          at: 1,
          minutes:
            'Mikkel beder selv om sværere opgaver. Fire i gruppen er nok. Behandleren er holdt orienteret af ham selv.',
          decisions: [
            { text: 'Find en opgave med fejlsøgning', owner: 'Henrik Bach', due: [4, 5] },
            { text: 'Skriv ned, hvad der hjalp på de svære morgener' },
          ],
        },
      ],
      purpose: 'Jobcentret ønsker belyst, om færre timer og en mindre gruppe giver et stabilt fremmøde.',
      goal: 'Stabilt fremmøde tre dage om ugen.',
      goalMinutesPerWeek: 540,
      hours: weekly('10:00', 180, 1, 3, 5),
      questions: [
        { dimension: 'motivation', text: 'Hvad er anderledes end ved det første forløb?' },
        {
          dimension: 'layout',
          text: 'Hvor stor en gruppe passer?',
          answer: { inWeek: 3, text: 'Op til fire. Han beder selv om opgaver, der udfordrer.' },
        },
      ],
      attendance: { kind: 'drawn', sick: 0.05, partly: 0.2 },
      evidence: mikkelEvidence,
      tryOuts: [
        tryOut(
          'IT-genbrug',
          { from: 1 },
          [
            'Finder selv fejl og spørger til den næste opgave.',
            'Her er ro, og der er noget at stå op til.',
            'Opgaven må gerne blive sværere.',
            'Rolig, vil have sværere opgaver',
          ],
          [
            [2, 60, 'tempo og pauser noteret'],
            [3, 65, 'tempo og pauser noteret'],
          ],
          {
            verdict: 'suits-adapted',
            ratings: {
              quality: [4, 'Finder selv fejl'],
              learning: [5, 'Vil have sværere opgaver'],
              independence: [4, ''],
            },
          },
        ),
      ],
      adjustments: [
        { code: 'MIL 25', amount: '4', suggestedIn: 1, triedFrom: 1, judged: helps(3, 'Bliver hele dagen.') },
        {
          code: 'OPG 29',
          amount: '15',
          suggestedIn: 1,
          triedFrom: 1,
          reason: 'De svære morgener er lettere, når nogen spørger',
          judged: helps(3, 'En kort samtale ved mødetid.'),
        },
        { code: 'TID 07', suggestedIn: 2, triedFrom: 2 },
      ],
    },
  ],
};
