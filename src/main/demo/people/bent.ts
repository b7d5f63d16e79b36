import {
  helps,
  lagerhuset,
  tryOut,
  usualPurpose,
  waitingForFlexiJob,
  weekly,
  type DemoPerson,
} from '#main/demo/story.ts';

export const bent: DemoPerson = {
  person: {
    firstName: 'Bent',
    lastName: 'Kragelund',
    cpr: '710466-1535',
    lastWorkedKind: 'long-away',
    exclusions: 'Arbejde over skulderhøjde.',
  },
  courses: [
    {
      startsInWeek: 3,
      ...lagerhuset,
      ...waitingForFlexiJob,
      purpose: usualPurpose,
      goal: 'Et fleksjob på et lager.',
      goalMinutesPerWeek: 900,
      hours: weekly('07:30', 150, 1, 2, 3, 4),
      hourChanges: [
        {
          inWeek: 5,
          hours: weekly('07:30', 180, 1, 2, 3, 4),
          reasonCode: 'EGET_OENSKE',
          reason: 'Vil prøve lidt længere dage',
          decidedBy: 'Bent',
        },
      ],
      questions: [
        {
          dimension: 'task',
          text: 'Hvor meget kan han løfte?',
          answer: { inWeek: 7, text: 'Op til 8 kg, ikke over skulderhøjde.' },
        },
        { dimension: 'layout', text: 'Hvilke hjælpemidler er der brug for?' },
      ],
      goalRealism: 'realistic',
      meetings: [
        {
          at: 'start',
          minutes: 'Bent har fleksjob bevilget og vil på et lager. Skulderen skal skånes. Aslaug bliver mentor.',
          also: [{ role: 'mentor', name: 'Aslaug Thorsen' }],
        },
        {
          at: 1,
          minutes: 'Vognen gør en forskel. Bent kender hylderne nu.',
          decisions: [{ text: 'Flyt de tunge varer ned', owner: 'Niels Kjeldsen', due: [4, 5], done: [4, 3] }],
        },
        { at: 2, minutes: 'Tre timer fire dage går. Bent løfter højst 8 kg. Aslaug ser ham hver dag et kvarter.' },
        {
          at: 3,
          minutes: 'To virksomheder er nævnt. Bent vil helst have tidlige dage.',
          decisions: [{ text: 'Kontakt lageret på havnen', owner: 'Niels Kjeldsen', due: [11, 2] }],
        },
      ],
      colleagues: [{ name: 'Aslaug Thorsen', part: 'mentor', fromWeek: 1, note: 'Et kvarter hver dag ved hylderne' }],
      attendance: { kind: 'drawn', sick: 0.12, lawful: 0.03, partly: 0.08, symptoms: 3 },
      tryOuts: [
        tryOut(
          'Lager og kørselshjælp',
          { from: 1, conditions: 'Vogn og plukliste. Ingen løft over 8 kg.' },
          [
            'Plukker sikkert med vogn.',
            'Skulderen driller ved høje hylder.',
            'Plukning går godt, løft må deles.',
            'Sikker plukker, ingen tunge løft',
          ],
          [
            [3, 60, 'tempo og pauser noteret'],
            [5, 65, 'tempo og pauser noteret'],
            [7, 65, 'tempo og pauser noteret'],
            [8, 70, 'tempo og pauser noteret'],
            [9, 70, 'tempo og pauser noteret'],
          ],
        ),
      ],
      adjustments: [
        { code: 'IND 22', detail: 'vogn', suggestedIn: 1, triedFrom: 1, judged: helps(8, 'Ingen løft over 8 kg.') },
        { code: 'FYS 16', suggestedIn: 2, triedFrom: 3, judged: helps(8, 'Ingen smerter i skulderen siden.') },
        { code: 'TID 03', suggestedIn: 4 },
      ],
    },
  ],
};
