import {
  helps,
  hjulmagervej,
  jobclarification,
  noEffect,
  tryOut,
  usualPurpose,
  weekly,
  type DemoPerson,
} from '#main/demo/story.ts';

export const jensPeter: DemoPerson = {
  person: {
    firstName: 'Jens Peter',
    lastName: 'Krogh',
    cpr: '720571-1309',
    lastWorkedKind: 'known',
    lastWorkedOn: '2020-03-13',
    wishes: 'At bruge hænderne igen.',
  },
  courses: [
    {
      startsInWeek: 1,
      ...hjulmagervej,
      ...jobclarification,
      purpose: usualPurpose,
      goal: 'Et fleksjob på et værksted.',
      goalMinutesPerWeek: 900,
      hours: weekly('08:00', 120, 1, 2, 4, 5),
      hourChanges: [
        {
          inWeek: 4,
          hours: weekly('08:00', 150, 1, 2, 4, 5),
          reasonCode: 'BEDRING',
          reason: 'Overskud sidst på dagen',
          decidedBy: 'Jens Peter og konsulent',
        },
        {
          inWeek: 8,
          hours: weekly('08:00', 180, 1, 2, 4, 5),
          reasonCode: 'BEDRING',
          reason: 'Ingen sygedage i fire uger',
          decidedBy: 'Opfølgning 2',
        },
      ],
      questions: [
        {
          dimension: 'task',
          text: 'Kan han bruge maskiner?',
          answer: { inWeek: 9, text: 'Ja, søjleboremaskine og båndpudser efter instruktion.' },
        },
        {
          dimension: 'motivation',
          text: 'Hvad betyder faste rammer?',
          answer: { inWeek: 10, text: 'Meget. Han møder til tiden, når dagsplanen er kendt dagen før.' },
        },
      ],
      goalRealism: 'realistic',
      meetings: [
        {
          at: 'start',
          minutes: 'Jens Peter vil gerne arbejde med hænderne. Han møder bedst, når han kender dagen.',
          decisions: [{ text: 'Skriv dagsplan aftenen før', owner: 'Henrik Bach', due: [1, 5], done: [1, 4] }],
        },
        {
          at: 1,
          minutes: 'IT-genbrug er for stille. Jens Peter har overskud sidst på dagen og vil prøve en halv time mere.',
        },
        {
          at: 2,
          minutes: 'Ingen sygedage i fire uger. Træværkstedet passer godt, også lugten, siger han.',
          decisions: [{ text: 'Instruktion ved søjleboremaskinen', owner: 'Henrik Bach', due: [7, 5], done: [8, 2] }],
        },
        { at: 3, minutes: 'Jens Peter bruger boremaskine og båndpudser alene. Tre timer fire dage kan holdes.' },
        {
          at: 4,
          minutes: 'Vi taler om små værksteder i omegnen. Jens Peter kender selv to.',
          decisions: [{ text: 'Ring til tømreren i Nørreby', owner: 'Henrik Bach', due: [12, 5] }],
        },
      ],
      attendance: { kind: 'drawn', sick: 0.04, partly: 0.05, symptoms: 2 },
      tryOuts: [
        tryOut(
          'IT-genbrug',
          { from: 1, to: 4 },
          ['Skiller ad i rolig rytme.', 'Det er fint, men stille.', 'Kan udføres alene.', 'Selvstændig'],
          [
            [2, 60, 'tempo og pauser noteret'],
            [4, 60, 'tempo og pauser noteret'],
          ],
        ),
        tryOut(
          'Træværksted',
          { from: 5, conditions: 'Høreværn. Højst 12 kg pr. løft.' },
          [
            'Arbejder præcist efter tegning.',
            'Han har savnet at bruge hænderne.',
            'Passer godt, også ved maskinerne.',
            'Præcis, god rytme',
          ],
          [
            [6, 65, 'tempo og pauser noteret'],
            [8, 70, 'tempo og pauser noteret'],
            [9, 75, 'tempo og pauser noteret'],
            [10, 75, 'tempo og pauser noteret'],
            [11, 80, 'tempo og pauser noteret'],
          ],
        ),
      ],
      adjustments: [
        {
          code: 'OPG 30',
          detail: 'dagsplan aftenen før',
          suggestedIn: 1,
          triedFrom: 2,
          judged: helps(9, 'Møder til tiden hver dag.'),
        },
        {
          code: 'FYS 13',
          amount: '12',
          suggestedIn: 5,
          triedFrom: 5,
          judged: helps(10, 'Ingen rygsmerter efter løft.'),
        },
        {
          code: 'IND 23',
          detail: 'høreværn',
          suggestedIn: 5,
          triedFrom: 5,
          judged: helps(10, 'Nødvendigt ved maskinerne.'),
        },
        {
          code: 'TID 04',
          amount: '08:30',
          suggestedIn: 2,
          triedFrom: 2,
          triedTo: 3,
          judged: noEffect(3, 'Vil hellere møde kl. 8.'),
        },
      ],
    },
  ],
};
