import {
  helps,
  helpsPartly,
  hjulmagervej,
  onSickLeave,
  tryOut,
  usualPurpose,
  weekly,
  type DemoPerson,
} from '#main/demo/story.ts';

export const ibrahim: DemoPerson = {
  person: {
    firstName: 'Ibrahim',
    lastName: 'Yilmaz',
    cpr: '620994-1171',
    lastWorkedKind: 'known',
    lastWorkedOn: '2025-12-12',
  },
  courses: [
    {
      startsInWeek: 5,
      ...hjulmagervej,
      ...onSickLeave,
      purpose: usualPurpose,
      goal: 'Tilbage i arbejde på nedsat tid.',
      goalMinutesPerWeek: 900,
      hours: weekly('09:00', 120, 1, 3, 5),
      hourChanges: [
        {
          inWeek: 4,
          hours: weekly('09:00', 180, 1, 3, 5),
          reasonCode: 'OPTRAPNING',
          reason: 'Som planlagt på startmødet',
          decidedBy: 'Startmødet',
        },
      ],
      questions: [{ dimension: 'duration', text: 'Hvornår kan han møde hver dag?' }],
      goalRealism: 'realistic',
      meetings: [
        { at: 'start', minutes: 'Ibrahim vil tilbage i arbejde. Planen er to timer de første tre uger og så tre.' },
        { at: 1, minutes: 'Knæet er stift om morgenen, men det går over. Vi følger planen og går op.' },
        {
          at: 2,
          minutes: 'Tre timer uden en sygedag. Ibrahim spørger, hvornår han kan møde hver dag.',
          decisions: [{ text: 'Tal med lægen om flere dage', due: [8, 5] }],
        },
      ],
      attendance: { kind: 'drawn', sick: 0.03, partly: 0.08, symptoms: 3, unregistered: 1 },
      tryOuts: [
        tryOut(
          'Pakning og etikettering',
          { from: 1 },
          [
            'Skifter selv mellem at sidde og stå.',
            'Knæet er stift om morgenen.',
            'Klarer opgaven i tre timer.',
            'Stabil, skifter stilling selv',
          ],
          [
            [3, 60, 'tempo og pauser noteret'],
            [5, 65, 'tempo og pauser noteret'],
            [6, 70, 'tempo og pauser noteret'],
            [7, 70, 'tempo og pauser noteret'],
          ],
        ),
      ],
      adjustments: [
        { code: 'FYS 14', amount: '45', suggestedIn: 1, triedFrom: 2, judged: helps(6, 'Mindre stivhed.') },
        {
          code: 'TID 06',
          amount: '60',
          suggestedIn: 1,
          triedFrom: 4,
          judged: helpsPartly(7, 'Stigningen gik uden sygedage.'),
        },
      ],
    },
  ],
};
