import {
  helps,
  helpsPartly,
  hjulmagervej,
  jobclarification,
  tryOut,
  usualPurpose,
  weekly,
  type DemoPerson,
} from '#main/demo/story.ts';

export const anneGrethe: DemoPerson = {
  person: { firstName: 'Anne-Grethe', lastName: 'Skov', cpr: '651069-1104', lastWorkedKind: 'long-away' },
  courses: [
    {
      startsInWeek: 0,
      ...hjulmagervej,
      ...jobclarification,
      purpose: usualPurpose,
      goal: 'Afklaring af timetal.',
      goalMinutesPerWeek: 540,
      hours: weekly('08:30', 180, 1, 3, 5),
      hourChanges: [
        {
          inWeek: 3,
          hours: weekly('08:30', 90, 1, 3, 5),
          reasonCode: 'UDTRAETNING',
          reason: 'Sover det meste af næste dag',
          decidedBy: 'Anne-Grethe og konsulent',
        },
        {
          inWeek: 8,
          hours: weekly('08:30', 120, 1, 3, 5),
          reasonCode: 'BEDRING',
          reason: 'Mere energi om morgenen',
          decidedBy: 'Opfølgning 2',
        },
      ],
      questions: [
        {
          dimension: 'duration',
          text: 'Hvor mange timer er realistiske?',
          answer: { inWeek: 11, text: '2 timer tre dage om ugen. Mere er prøvet i de første uger.' },
        },
        { dimension: 'other', text: 'Er der brug for længere tid?' },
      ],
      goalRealism: 'uncertain',
      meetings: [
        {
          at: 'start',
          minutes: 'Anne-Grethe vil vide, hvor hendes grænse går. Hun sover meget om dagen. Vi begynder med tre timer.',
        },
        {
          at: 1,
          minutes: 'Anne-Grethe har sovet det meste af dagen efter. Dagen sættes ned til halvanden time.',
          decisions: [{ text: 'Find et stille sted at hvile', owner: 'Henrik Bach', due: [4, 3], done: [3, 5] }],
        },
        {
          at: 2,
          minutes: 'Hvilerummet hjælper. Hun kan vende tilbage efter et kvarter. Mere energi om morgenen.',
          decisions: [{ text: 'Sæt dagen op til to timer', owner: 'Henrik Bach', due: [8, 1], done: [7, 5] }],
        },
        {
          at: 3,
          minutes: 'To timer går nu. Anne-Grethe spørger, om forløbet kan være længere. Det tager vi op næste gang.',
        },
        {
          at: 4,
          minutes: 'Rapporten er læst igennem. Forløbet bliver ikke forlænget, da timetallet er klart.',
          decisions: [{ text: 'Lav en aftale om tiden efter forløbet', owner: 'Mette Kragh', due: [13, 4] }],
        },
      ],
      attendance: { kind: 'drawn', sick: 0.2, lawful: 0.04, partly: 0.15, symptoms: 5 },
      tryOuts: [
        tryOut(
          'Pakning og etikettering',
          { from: 1 },
          [
            'Arbejder stille og ordentligt. Trækker sig efter halvanden time.',
            'Hun bliver træt i hovedet af larm.',
            'Trætheden sætter grænsen.',
            'Omhyggelig, bliver hurtigt træt',
          ],
          [
            [2, 35, 'tempo og pauser noteret'],
            [4, 40, 'tempo og pauser noteret'],
            [7, 45, 'tempo og pauser noteret'],
            [9, 45, 'tempo og pauser noteret'],
            [10, 50, 'tempo og pauser noteret'],
            [11, 50, 'tempo og pauser noteret'],
          ],
        ),
      ],
      adjustments: [
        { code: 'PAU 09', suggestedIn: 2, triedFrom: 3, judged: helps(8, 'Kan vende tilbage efter 15 minutter.') },
        { code: 'MIL 27', suggestedIn: 2, triedFrom: 3, judged: helps(9, 'Færre sygedage.') },
        {
          code: 'TID 01',
          detail: 'fra 180 min',
          amount: '90',
          suggestedIn: 3,
          triedFrom: 3,
          judged: helpsPartly(7, 'Stadig træt dagen efter.'),
        },
      ],
    },
  ],
};
