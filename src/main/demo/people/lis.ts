import { lisReport } from '#main/demo/people/lis-report.ts';
import { helps, helpsPartly, hjulmagervej, tryOut, weekly, type DemoPerson } from '#main/demo/story.ts';
import type { When } from '#main/demo/when.ts';
import type { Day } from '#shared/calendar.ts';

/** Her course runs across 1 November 2020, when 15 places became 25. */
const beganOn: Day = '2020-08-17';

/** The fictive case of DOMAIN.md A23 to A31: three hours are too much, two hold; her dates are fixed, whatever day the demo is played. */
export const lis = (when: When): DemoPerson => ({
  person: {
    firstName: 'Lis',
    lastName: 'Overgaard',
    cpr: '680672-1438',
    lastWorkedKind: 'known',
    lastWorkedOn: '2016-11-30',
    wishes: 'Et job, der ikke belaster min ryg og mine ben.',
    exclusions: 'Rengøring og arbejde ved bånd.',
  },
  lifeEvents: [
    { happenedIn: '1994', text: 'Begynder på fabrik' },
    { happenedIn: '2009', text: 'Skifter til rengøring på en skole' },
    { happenedIn: '2016-11', text: 'Stopper med rengøring på grund af smerter' },
  ],
  courses: [
    {
      startsInWeek: when.weekOf(beganOn),
      ...hjulmagervej,
      targetGroupCode: 'KONTANTHJAELP_AKTIVITETSPARAT',
      benefitCode: 'KONTANTHJAELP',
      purpose:
        'Lis har haft smerter, siden hun gjorde rent og arbejdede på fabrik. Kan hun vende tilbage i en eller anden form?',
      goal: 'Et billede af, hvor længe Lis kan arbejde uden smerter.',
      goalMinutesPerWeek: 540,
      goalRealism: 'uncertain',
      hours: weekly('09:00', 180, 1, 3, 5),
      hourChanges: [
        {
          inWeek: 5,
          hours: weekly('09:00', 120, 1, 3, 5),
          reasonCode: 'SYMPTOMER',
          reason: 'Tre timer var for meget',
          decidedBy: 'Lis og konsulent',
        },
      ],
      questions: [
        {
          dimension: 'duration',
          text: 'Hvor længe kan Lis arbejde uden smerter?',
          answer: { inWeek: 12, text: 'Halvanden time i siddende arbejde. To timer med specialstol.' },
        },
        {
          dimension: 'task',
          text: 'Hvilke opgaver i produktionen kan tilpasses?',
          jobFunction: 'Montage af smådele',
          answer: { inWeek: 12, text: 'Montage og pakning ved bord, når stol og højde er indstillet.' },
        },
      ],
      attendance: { kind: 'drawn', sick: 0.14, lawful: 0.04, partly: 0.12, symptoms: 5 },
      tryOuts: [
        tryOut(
          'Pakning og etikettering',
          { from: 1, to: 4, conditions: 'Lettere produktion, siddende og stående.' },
          [
            'Pakker pænt den første time og bliver så stille.',
            'Hun får ondt i benene af at stå og i ryggen af at sidde.',
            'Dagen er for lang. Opgaven er ikke for svær.',
            'Tre timer er for meget',
          ],
          [[3, 40, '90 pakker talt op']],
        ),
        tryOut(
          'Montage af smådele',
          { from: 5, conditions: 'Specialstol. Opgaven tilpasses fra dag til dag.' },
          [
            'Sidder bedre og arbejder jævnt i to timer.',
            'Hun er glad for, at opgaverne bliver tilpasset.',
            'To timer kan holdes tre dage om ugen.',
            'Stabil med stol og kort dag',
          ],
          [
            [8, 50, '120 emner talt op'],
            [12, 55, '150 emner talt op'],
          ],
        ),
      ],
      adjustments: [
        {
          code: 'IND 19',
          detail: 'tilpasset efter mål',
          suggestedIn: 4,
          triedFrom: 5,
          judged: helps(11, 'Kan sidde dobbelt så længe.'),
        },
        {
          code: 'TID 01',
          detail: 'fra 180 min',
          amount: '120',
          suggestedIn: 4,
          triedFrom: 5,
          judged: helps(12, 'Møder stabilt siden.'),
        },
        { code: 'FYS 17', suggestedIn: 2, triedFrom: 3, judged: helpsPartly(8, 'Trapperne er stadig svære.') },
      ],
      meetings: [
        {
          at: 'start',
          minutes:
            'Rådgiveren fortæller, hvilke opgaver der skal prøves. Lis vil helst undgå rengøring. Tre timer tre dage om ugen.',
        },
        { at: 2, minutes: 'Tre timer var for meget. Nu er det to, og stolen er kommet. Lis sover bedre om natten.' },
        {
          at: 'final',
          minutes: 'Rapporten er gennemgået. Lis håber at komme tilbage i arbejde i en eller anden form.',
        },
      ],
      ending: { act: 'finish', reason: '', goalAttainment: 'reached' },
      report: lisReport(beganOn),
    },
  ],
});
