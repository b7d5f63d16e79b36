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
