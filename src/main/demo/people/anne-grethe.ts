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
