import { activityReady, hjulmagervej, tryOut, usualPurpose, weekly, type DemoPerson } from '#main/demo/story.ts';

export const louise: DemoPerson = {
  person: { firstName: 'Louise Kjær', lastName: 'Madsen', cpr: '850199-1628', lastWorkedKind: 'never' },
  courses: [
    {
      startsInWeek: 11,
      ...hjulmagervej,
      ...activityReady,
      purpose: usualPurpose,
      goal: 'Noget at stå op til.',
      goalMinutesPerWeek: 360,
      hours: weekly('10:00', 120, 1, 4, 5),
      questions: [{ dimension: 'motivation', text: 'Hvad skal der til for at komme i gang?' }],
      goalRealism: 'uncertain',
      meetings: [
        {
          at: 'start',
          minutes: 'Louise har ikke haft arbejde før. Hun vil gerne være ude og møde sent.',
          decisions: [
            { text: 'Ring til Louise de første tre morgener', owner: 'Henrik Bach', due: [1, 5], done: [1, 5] },
          ],
        },
      ],
      attendance: { kind: 'drawn', sick: 0, partly: 0, unregistered: 2 },
      tryOuts: [tryOut('Grønne opgaver', { from: 1 }, ['', 'Det er godt at være ude.', '', ''], [])],
      adjustments: [{ code: 'TID 04', amount: '10:00', suggestedIn: 1, triedFrom: 1 }],
    },
  ],
};
