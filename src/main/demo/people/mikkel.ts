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
  courses: [
    {
      startsInWeek: -50,
      weeks: 6,
      ...hjulmagervej,
      ...onSickLeave,
      purpose: usualPurpose,
      goal: 'Job på fuld tid efter 13 uger.',
      goalMinutesPerWeek: 2220,
      hours: weekly('08:00', 240, 1, 2, 3, 4),
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
        ),
      ],
      adjustments: [
        { code: 'MIL 25', amount: '4', suggestedIn: 1, triedFrom: 1, judged: helps(3, 'Bliver hele dagen.') },
        {
          code: 'OPG 29',
          amount: '15',
          suggestedIn: 1,
          triedFrom: 1,
          judged: helps(3, 'En kort samtale ved mødetid.'),
        },
        { code: 'TID 07', suggestedIn: 2, triedFrom: 2 },
      ],
    },
  ],
};
