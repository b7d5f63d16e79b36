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

export const hanne: DemoPerson = {
  person: {
    firstName: 'Hanne',
    lastName: 'Bundgaard',
    cpr: '740361-1530',
    lastWorkedKind: 'known',
    lastWorkedOn: '2018-10-31',
  },
  courses: [
    {
      startsInWeek: 4,
      ...hjulmagervej,
      ...jobclarification,
      purpose: usualPurpose,
      goal: 'Et fleksjob på 10 timer.',
      goalMinutesPerWeek: 600,
      hours: weekly('08:30', 120, 1, 3, 4, 5),
      hourChanges: [
        {
          inWeek: 5,
          hours: weekly('08:30', 150, 1, 3, 4, 5),
          reasonCode: 'BEDRING',
          reason: 'Tre uger uden sygedage',
          decidedBy: 'Hanne og konsulent',
        },
      ],
      questions: [
        {
          dimension: 'task',
          text: 'Kan hun arbejde med finmotorik hele dagen?',
          answer: { inWeek: 6, text: 'Ja, når emnerne skifter hver time.' },
        },
        { dimension: 'duration', text: 'Kan timetallet øges?' },
      ],
      meetings: [
        { at: 'start', minutes: 'Hanne har gode hænder og vil bruge dem. Larm tager kræfterne.' },
        {
          at: 1,
          minutes: 'Pakning er for ensformigt. Hanne får en plads i hjørnet ved vinduet og begynder på montage.',
          decisions: [{ text: 'Flyt bordet hen til vinduet', owner: 'Henrik Bach', due: [4, 5], done: [4, 2] }],
        },
        {
          at: 2,
          minutes: 'Montage går godt. Hun kan lide at blive færdig med noget. Timetallet tages op igen i uge 9.',
          decisions: [{ text: 'Find tre andre emner til montage', owner: 'Henrik Bach', due: [8, 5], done: [8, 1] }],
        },
      ],
      attendance: { kind: 'drawn', sick: 0.13, lawful: 0.03, partly: 0.1, symptoms: 3 },
      tryOuts: [
        tryOut(
          'Pakning og etikettering',
          { from: 1, to: 3 },
          [
            'Hurtig i starten, langsommere efter en time.',
            'Det er for ensformigt.',
            'Opgaven udfordrer for lidt.',
            'Udfordrer for lidt',
          ],
          [
            [2, 55, 'tempo og pauser noteret'],
            [3, 60, 'tempo og pauser noteret'],
          ],
        ),
        tryOut(
          'Montage af smådele',
          { from: 4 },
          [
            'Samler ens og uden fejl. Spørger til nye emner.',
            'Hun kan godt lide at blive færdig med noget.',
            'Passer godt til opgaven.',
            'Præcis, få fejl',
          ],
          [
            [5, 60, 'tempo og pauser noteret'],
            [6, 65, 'tempo og pauser noteret'],
            [7, 65, 'tempo og pauser noteret'],
            [8, 70, 'tempo og pauser noteret'],
          ],
        ),
      ],
      adjustments: [
        {
          code: 'MIL 27',
          detail: 'hjørnet ved vinduet',
          suggestedIn: 2,
          triedFrom: 3,
          judged: helps(7, 'Arbejder længere ad gangen.'),
        },
        { code: 'FYS 18', suggestedIn: 3, triedFrom: 4, judged: helps(8, 'Skifter emne hver time.') },
        {
          code: 'PAU 10',
          amount: '20',
          suggestedIn: 2,
          triedFrom: 2,
          triedTo: 3,
          judged: noEffect(3, 'Holder selv sit tempo.'),
        },
      ],
    },
  ],
};
