import { activityReady, havnegade, usualPurpose, weekly, type DemoPerson } from '#main/demo/story.ts';

export const kim: DemoPerson = {
  person: { firstName: 'Kim', lastName: 'Møller-Hansen', lastWorkedKind: 'unknown' },
  courses: [
    {
      startsInWeek: 12,
      ...havnegade,
      ...activityReady,
      purpose: usualPurpose,
      goal: '',
      goalMinutesPerWeek: 360,
      hours: weekly('09:00', 120, 2, 3, 4),
      questions: [{ dimension: 'other', text: 'Kan nat og dag vendes?' }],
      attendance: { kind: 'drawn', sick: 0, partly: 0 },
    },
  ],
};
