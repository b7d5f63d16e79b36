import type { Course } from '#main/demo/course-steps.ts';
import type {
  DemoDay,
  DemoEvidence,
  DemoLevels,
  DemoLoan,
  DemoObservation,
  DemoRatings,
  DemoRound,
  DemoTestimony,
} from '#main/demo/evidence.ts';
import type { Step } from '#main/demo/stage.ts';
import { seedIndicators } from '#main/indicators/seed.ts';
import { scoreSides } from '#shared/scores.ts';
import { traits } from '#shared/traits.ts';
import { ratedAspects } from '#shared/try-outs.ts';

/** Observations, scores, levels, efforts, contacts, agreements and experiences of a course; a day it no longer reaches is left out. */
export function evidenceSteps(person: string, course: Course): Step[] {
  const { observations = [], scores = [], levels = [], answers = [] } = course.evidence ?? {};
  return [
    ...observations.flatMap((told) => observationSteps(course, told)),
    ...scores.flatMap((round) => scoreSteps(course, round)),
    ...levels.flatMap((given) => levelSteps(course, given)),
    ...answers.flatMap(({ on, limitation, accommodation }) =>
      stepOn(course, on, (perform, at, house) =>
        perform(
          'limitations.link',
          {
            limitationId: house.idOf(`${person}: ${limitation}`),
            adjustmentId: house.idOf(`${course.name}: ${accommodation}`),
          },
          at,
        ),
      ),
    ),
    ...supportSteps(course, course.evidence ?? {}),
  ];
}

const stepOn = (course: Course, [week, weekday]: DemoDay, take: Step['take']): Step[] => {
  const day = course.on(week, weekday);
  return day > (course.endedOn ?? course.lastPlannedEnd) ? [] : [{ day, take }];
};

const observationSteps = (course: Course, { on, jobFunction, accommodation, ...said }: DemoObservation): Step[] =>
  stepOn(course, on, (perform, at, house) =>
    perform(
      'observations.note',
      {
        ...said,
        courseId: house.idOf(course.name),
        tryOutId: jobFunction === undefined ? null : house.idOf(`${course.name}: ${jobFunction}`),
        adjustmentId: accommodation === undefined ? null : house.idOf(`${course.name}: ${accommodation}`),
      },
      at,
    ),
  );

const scoreSteps = (course: Course, round: DemoRound): Step[] =>
  stepOn(course, round.on, (perform, at, house) =>
    perform(
      'scores.record',
      {
        courseId: house.idOf(course.name),
        scoredOn: at.today,
        version: 0,
        scores: seedIndicators.flatMap(({ da }, place) =>
          scoreSides.map((side) => ({
            indicatorId: house.idOf(da.name),
            side,
            value: stepIn(round[side], place),
            version: 0,
          })),
        ),
        ...(round.note === '' ? {} : { note: round.note }),
      },
      at,
    ),
  );

const stepIn = (answers: string, place: number): number | null => {
  const answer = answers.charAt(place);
  return answer === '-' || answer === '' ? null : Number(answer);
};

const levelSteps = (course: Course, { on, side, levels, basis = '' }: DemoLevels): Step[] =>
  stepOn(course, on, (perform, at, house) =>
    perform(
      'profiles.assess',
      {
        courseId: house.idOf(course.name),
        side,
        assessedOn: at.today,
        levels: traits.flatMap((trait) => {
          const level = levels[trait];
          return level === undefined ? [] : [{ trait, level, basis, version: 0 }];
        }),
      },
      at,
    ),
  );

const supportSteps = (
  course: Course,
  { efforts = [], contacts = [], understandings = [], experiences = [] }: DemoEvidence,
): Step[] => [
  ...efforts.flatMap(({ on, from, ...effort }) =>
    stepOn(course, on, (perform, at, house) =>
      perform(
        'efforts.note',
        { ...effort, courseId: house.idOf(course.name), from: from === undefined ? null : course.on(...from) },
        at,
      ),
    ),
  ),
  ...contacts.flatMap(({ on, ...contact }) =>
    stepOn(course, on, (perform, at, house) =>
      perform('contacts.log', { ...contact, courseId: house.idOf(course.name) }, at),
    ),
  ),
  ...understandings.flatMap(({ on, isSigned, ...agreed }) =>
    stepOn(course, on, (perform, at, house) =>
      perform(
        'understandings.make',
        { ...agreed, courseId: house.idOf(course.name), signedOn: isSigned ? at.today : null },
        at,
      ),
    ),
  ),
  ...experiences.flatMap(({ on, ...answers }) =>
    stepOn(course, on, (perform, at, house) =>
      perform('experiences.answer', { ...answers, courseId: house.idOf(course.name), version: 0 }, at),
    ),
  ),
];

/** What is rated in a try-out when it is written up. */
export const ratingSteps = (course: Course, tryOut: string, on: DemoDay, ratings: DemoRatings): Step[] =>
  ratedAspects.flatMap((aspect) => {
    const rated = ratings[aspect];
    if (rated === undefined) return [];
    const [rating, words] = rated;
    return stepOn(course, on, (perform, at, house) =>
      perform('tryOuts.rate', { tryOutId: house.idOf(tryOut), aspect, version: 0, change: { rating, words } }, at),
    );
  });

/** The days somebody pointed at for an adjustment; a closed day shows nothing. */
export const testimonySteps = (course: Course, adjustment: string, days: readonly DemoTestimony[]): Step[] =>
  days.flatMap(([week, weekday, testimony, note]) =>
    course.closedDays.has(course.on(week, weekday))
      ? []
      : stepOn(course, [week, weekday], (perform, at, house) =>
          perform('adjustments.cite', { adjustmentId: house.idOf(adjustment), day: at.today, testimony, note }, at),
        ),
  );

/** An aid that is lent for an adjustment, and comes back. */
export function loanSteps(course: Course, adjustment: string, { aid, number, on, due, returned }: DemoLoan): Step[] {
  const name = `${adjustment}: ${number}`;
  return [
    ...stepOn(course, on, async (perform, at, house) => {
      const dueOn = due === undefined ? null : course.on(...due);
      const loan = { adjustmentId: house.idOf(adjustment), aid, number, lentOn: at.today, dueOn };
      house.keep(name, await perform('aids.lend', loan, at));
    }),
    ...(returned === undefined
      ? []
      : stepOn(course, returned, (perform, at, house) =>
          perform('aids.takeBack', { aidLoanId: house.idOf(name), version: 1, returnedOn: at.today }, at),
        )),
  ];
}
