import { noted, scored, told } from '#main/demo/evidence.ts';
import {
  activityReady,
  helps,
  helpsPartly,
  hjulmagervej,
  tryOut,
  usualPurpose,
  weekly,
  type DemoPerson,
} from '#main/demo/story.ts';

export const sanne: DemoPerson = {
  person: {
    firstName: 'Sanne',
    lastName: 'Vestergaard',
    cpr: '690285-1482',
    lastWorkedKind: 'known',
    lastWorkedOn: '2022-05-06',
  },
  background: {
    earlierJobs: [{ title: 'Køkkenmedhjælper', from: '2015', to: '2022-05', whyEnded: 'Sygemeldt med stress' }],
    barriers: [{ kind: 'stress', text: 'Bliver urolig, når der er travlt', weight: 'heavy', sensitivity: 'health' }],
    strengths: [{ text: 'Er dygtig med mad og har gode hænder', area: 'professional' }],
  },
  courses: [
    {
      startsInWeek: 7,
      ...hjulmagervej,
      ...activityReady,
      purpose: usualPurpose,
      goal: 'Job i et køkken.',
      goalMinutesPerWeek: 900,
      hours: weekly('09:00', 210, 1, 3, 4, 5),
      hourChanges: [
        {
          inWeek: 6,
          hours: weekly('09:00', 210, 1, 3, 5),
          reasonCode: 'SYMPTOMER',
          reason: 'Angst ved travlhed omkring middag',
          decidedBy: 'Sanne og konsulent',
        },
      ],
      questions: [{ dimension: 'task', text: 'Kan hun arbejde med kundekontakt?' }],
      goalRealism: 'uncertain',
      meetings: [
        { at: 'start', minutes: 'Sanne er glad for mad, men ikke for kø. Vi aftaler opgaver bag ved.' },
        {
          at: 1,
          minutes: 'Frokosten er svær. Sanne går fra, når der bliver mange. Uden kundekontakt bliver hun hele vagten.',
          decisions: [
            { text: 'Læg vagten efter frokost', owner: 'Henrik Bach', due: [5, 5], done: [5, 1] },
            { text: 'Gør en dag ledig i ugen', owner: 'Henrik Bach', due: [5, 5], done: [5, 5] },
          ],
        },
      ],
      evidence: {
        observations: [
          noted([2, 3], 'social', 'Går fra, når der bliver kø, og kommer selv tilbage.', {
            jobFunction: 'Køkken og kantine',
          }),
          told([3, 4], 'social', 'Fortæller, at der er for mange mennesker omkring.', 'Jeg kan lide maden, ikke køen.'),
          noted([4, 3], 'professional', 'Skærer og anretter hurtigt og pænt, når der er ro.', {
            jobFunction: 'Køkken og kantine',
            accommodation: 'MIL 26',
          }),
        ],
        scores: [
          scored([1, 4], '566443544', '466343643'),
          scored([3, 4], '566444544', '565334543'),
          scored([5, 4], '466544545', '4665-4544', 'Hun ville ikke svare på samarbejde i dag.'),
        ],
        levels: [
          {
            on: [5, 4],
            side: 'staff',
            levels: { standing: 4, walking: 4, lifting: 3, fineMotor: 4, pace: 3, socialContact: 1, change: 2 },
            basis: 'Fem uger i køkkenet',
          },
        ],
        understandings: [{ on: [1, 1], kind: 'house-rules', isSigned: true }],
        experiences: [{ on: [1, 5], moment: 'start', received: 4, tasks: 4, dailyStructure: 3 }],
      },
      attendance: { kind: 'drawn', sick: 0.2, unlawful: 0.04, partly: 0.25, symptoms: 5 },
      tryOuts: [
        tryOut(
          'Køkken og kantine',
          { from: 1 },
          [
            'Dygtig til at skære og anrette. Går fra, når der bliver kø.',
            'Hun kan lide køkkenet, men ikke køen.',
            'Passer til opgaver bag ved.',
            'God bag ved, ikke ved kassen',
          ],
          [
            [2, 55, 'tempo og pauser noteret'],
            [3, 50, 'tempo og pauser noteret'],
            [4, 50, 'tempo og pauser noteret'],
            [5, 45, 'tempo og pauser noteret'],
          ],
        ),
      ],
      adjustments: [
        { code: 'MIL 26', suggestedIn: 2, triedFrom: 3, judged: helps(5, 'Bliver i køkkenet hele vagten.') },
        { code: 'PAU 11', suggestedIn: 3, triedFrom: 4, judged: helpsPartly(5, 'Svært omkring middag.') },
      ],
    },
  ],
};
