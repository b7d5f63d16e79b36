import { havnegade, helps, noEffect, onSickLeave, tryOut, usualPurpose, type DemoPerson } from '#main/demo/story.ts';

export const pia: DemoPerson = {
  person: {
    firstName: 'Pia Brandt',
    lastName: 'Møller',
    cpr: '820668-1260',
    isProtected: true,
    lastWorkedKind: 'known',
    lastWorkedOn: '2024-02-29',
  },
  courses: [
    {
      startsInWeek: 6,
      ...havnegade,
      ...onSickLeave,
      purpose: usualPurpose,
      goal: 'Arbejde, der kan lægges efter behandlingen.',
      goalMinutesPerWeek: 600,
      hours: { kind: 'days-per-week', daysPerWeek: 4, minutesPerDay: 150 },
      questions: [
        {
          dimension: 'duration',
          text: 'Kan arbejdet lægges omkring behandling?',
          answer: { inWeek: 5, text: 'Ja, når hun selv vælger dagene.' },
        },
      ],
      goalRealism: 'realistic',
      meetings: [
        {
          at: 'start',
          minutes:
            'Pia har behandling flere gange om måneden og vælger selv sine dage. Adressen må ikke oplyses til nogen.',
        },
        {
          at: 1,
          minutes: 'Niels Kjeldsen overtager som konsulent. Pia kommer også i behandlingsuger.',
          decisions: [
            { text: 'Flyt foldebordet væk fra tørretumbleren', owner: 'Sofie Lund', due: [4, 5], done: [4, 1] },
          ],
        },
        { at: 2, minutes: 'Varmen er stadig værst. Fire dage kan lade sig gøre, når Pia selv lægger dem.' },
      ],
      colleagues: [
        {
          name: 'Niels Kjeldsen',
          part: 'responsible',
          fromWeek: 4,
          note: 'Pia vælger selv sine dage. Spørg ikke til behandlingen, hun fortæller det, hun vil.',
        },
      ],
      attendance: { kind: 'drawn', sick: 0.2, lawful: 0.15, partly: 0.1, symptoms: 4 },
      tryOuts: [
        tryOut(
          'Vaskeri og foldning',
          { from: 1 },
          [
            'Folder ens og sætter sig imellem.',
            'Varmen er værst.',
            'Kan klare opgaven med pauser.',
            'Jævn, generes af varme',
          ],
          [
            [3, 45, 'tempo og pauser noteret'],
            [5, 50, 'tempo og pauser noteret'],
            [6, 50, 'tempo og pauser noteret'],
          ],
        ),
      ],
      adjustments: [
        { code: 'TID 07', suggestedIn: 1, triedFrom: 1, judged: helps(6, 'Kommer også i behandlingsuger.') },
        { code: 'IND 21', suggestedIn: 3, triedFrom: 4, judged: noEffect(6, 'Mærker ingen forskel.') },
      ],
    },
  ],
};
