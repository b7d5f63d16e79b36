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

export const fatima: DemoPerson = {
  person: {
    firstName: 'Fatima',
    lastName: 'Al-Rashid',
    cpr: '610388-2216',
    interpreterLanguage: 'Arabisk',
    lastWorkedKind: 'never',
    wishes: 'At sy.',
  },
  courses: [
    {
      startsInWeek: 7,
      ...hjulmagervej,
      ...activityReady,
      purpose: usualPurpose,
      goal: 'Arbejde med tekstil nogle timer om ugen.',
      goalMinutesPerWeek: 600,
      hours: weekly('09:30', 150, 1, 2, 4),
      questions: [
        { dimension: 'duration', text: 'Hvor længe kan hun sidde ad gangen?' },
        {
          dimension: 'other',
          text: 'Hvad betyder sproget for oplæringen?',
          answer: { inWeek: 4, text: 'Billedinstruktion er nok til nye opgaver. Tolk bruges til møder.' },
        },
      ],
      goalRealism: 'uncertain',
      meetings: [
        {
          at: 'start',
          minutes: 'Mødet holdes med tolk. Fatima har syet hele livet, men aldrig haft lønnet arbejde.',
          also: [{ role: 'interpreter', name: 'Samira Haddad' }],
          decisions: [{ text: 'Lav billeder af hvert trin', owner: 'Henrik Bach', due: [2, 5], done: [2, 3] }],
        },
        {
          at: 1,
          minutes: 'Billederne virker. Fatima syr lige sømme og holder pause hver halve time.',
          also: [{ role: 'interpreter', name: 'Samira Haddad', isAway: true }],
          decisions: [{ text: 'Bestil tolk til opfølgning 2', owner: 'Mette Kragh', due: [6, 3], done: [4, 2] }],
        },
      ],
      attendance: { kind: 'drawn', sick: 0.08, partly: 0.15, symptoms: 4 },
      tryOuts: [
        tryOut(
          'Systue og tekstil',
          { from: 1 },
          [
            'Syr lige og omhyggeligt. Holder pause hver halve time.',
            'Skuldrene bliver trætte hen mod slutningen.',
            'Kan oplæres i flere opgaver.',
            'Sikker hånd, trætte skuldre',
          ],
          [
            [2, 45, 'tempo og pauser noteret'],
            [3, 50, 'tempo og pauser noteret'],
            [4, 50, 'tempo og pauser noteret'],
            [5, 55, 'tempo og pauser noteret'],
          ],
        ),
      ],
      adjustments: [
        {
          code: 'OPG 28',
          detail: 'billeder af hvert trin',
          suggestedIn: 1,
          triedFrom: 1,
          judged: helps(4, 'Færre spørgsmål undervejs.'),
        },
        {
          code: 'PAU 08',
          amount: '5',
          times: 3,
          suggestedIn: 1,
          triedFrom: 2,
          judged: helpsPartly(5, 'Skuldrene er fortsat trætte.'),
        },
        { code: 'IND 19', suggestedIn: 5 },
      ],
    },
  ],
};
