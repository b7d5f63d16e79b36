import { absenceSteps } from '#main/demo/absence-steps.ts';
import { chanceOf } from '#main/demo/chance.ts';
import { workdayUntil, type ClosedDays } from '#main/demo/closed-days.ts';
import { attendedDays, type AttendedDay } from '#main/demo/days.ts';
import { evidenceSteps, loanSteps, ratingSteps, testimonySteps } from '#main/demo/evidence-steps.ts';
import { lifeSteps, planSteps } from '#main/demo/life-steps.ts';
import { meetingSteps } from '#main/demo/meeting-steps.ts';
import { reportSteps } from '#main/demo/report-steps.ts';
import type { Step } from '#main/demo/stage.ts';
import type { DemoAdjustment, DemoCourse, DemoPerson, DemoTryOut } from '#main/demo/story.ts';
import type { When } from '#main/demo/when.ts';
import { addDays, courseWeekOn, plannedEnd, type Day, type Weekday } from '#shared/calendar.ts';

/** A course as it is played: its name in the house, and its days. */
export type Course = DemoCourse & {
  name: string;
  /** `on(2, 5)` is the Friday of its second week. */
  on(week: number, weekday?: Weekday): Day;
  /** The day it was planned. */
  plannedOn: Day;
  firstEnd: Day;
  /** After extensions. */
  lastPlannedEnd: Day;
  /** The real last day; null for the one nobody has closed. */
  endedOn: Day | null;
  closedDays: ReadonlySet<Day>;
};

export const nameOf = ({ person }: DemoPerson): string => `${person.firstName} ${person.lastName}`;

/** The days of a course that is told in weeks. */
export function courseOf(told: DemoCourse, name: string, when: When, { days: closedDays }: ClosedDays): Course {
  const on = (week: number, weekday: Weekday = 1): Day => when.day(told.startsInWeek + week - 1, weekday);
  const firstEnd =
    told.weeks === undefined ? plannedEnd(on(1), closedDays) : workdayUntil(on(told.weeks, 5), closedDays);
  const extension = (told.turns ?? []).findLast((turn) => turn.act === 'move-end');
  const lastPlannedEnd = extension === undefined ? firstEnd : workdayUntil(on(extension.weeks, 5), closedDays);
  const lastDay = told.ending === 'left-open' ? undefined : told.ending?.on;
  return {
    ...told,
    name,
    on,
    closedDays,
    firstEnd,
    lastPlannedEnd,
    plannedOn: told.plannedWeeksBefore === undefined ? on(0, 4) : on(-told.plannedWeeksBefore, 3),
    endedOn: told.ending === 'left-open' ? null : lastDay === undefined ? lastPlannedEnd : on(...lastDay),
  };
}

/** Everything that happens in one course, in the order of its kinds; the play sorts it by day. */
export const stepsOfCourse = (person: DemoPerson, course: Course, earlier: Course | undefined, today: Day): Step[] =>
  [
    ...planSteps(nameOf(person), course, earlier),
    ...agreements(course),
    ...questions(course),
    ...(course.tryOuts ?? []).flatMap((tryOut) => stepsOfTryOut(course, tryOut)),
    ...(course.adjustments ?? []).flatMap((adjustment) => stepsOfAdjustment(course, adjustment)),
    ...attendance(course, today),
    ...evidenceSteps(nameOf(person), course),
    ...meetingSteps(nameOf(person), course, today),
    ...reportSteps(course, lastDayOf(course), today),
    ...lifeSteps(course),
  ].map((step) => ({ by: course.consultant, ...step }));

const agreements = (course: Course): Step[] =>
  [
    {
      inWeek: 1,
      hours: course.hours,
      reasonCode: 'STARTAFTALE',
      reason: 'Aftalt på startmødet',
      decidedBy: 'Startmødet',
    },
    ...(course.hourChanges ?? []),
  ].map(({ inWeek, hours: pattern, reasonCode, reason, decidedBy }) => ({
    // Agreed on the Friday before it begins; the first together with the start.
    day: inWeek === 1 ? course.plannedOn : course.on(inWeek - 1, 5),
    take: (perform, at, house) =>
      perform(
        'hourPlans.agree',
        { courseId: house.idOf(course.name), validFrom: course.on(inWeek), pattern, reasonCode, reason, decidedBy },
        at,
      ),
  }));

const questions = (course: Course): Step[] =>
  (course.questions ?? []).flatMap(({ dimension, text, jobFunction, answer }): Step[] => {
    const name = `${course.name}: ${text}`;
    return [
      {
        day: course.plannedOn,
        async take(perform, at, house) {
          const jobFunctionId = jobFunction === undefined ? null : house.idOf(jobFunction);
          const question = { courseId: house.idOf(course.name), dimension, text, jobFunctionId };
          house.keep(name, await perform('courses.ask', question, at));
        },
      },
      ...(answer
        ? [
            {
              day: course.on(answer.inWeek, 5),
              take: (perform, at, house) =>
                perform('courses.answer', { questionId: house.idOf(name), version: 1, answer: answer.text }, at),
            } satisfies Step,
          ]
        : []),
    ];
  });

function stepsOfTryOut(course: Course, tryOut: DemoTryOut): Step[] {
  const { conditions, observed, stated, assessed, outcome, certainty } = tryOut;
  const name = nameOfTryOut(course, tryOut.jobFunction);
  const lastWeek = tryOut.to ?? tryOut.assessments.at(-1)?.[0] ?? tryOut.from;
  return [
    {
      day: course.on(tryOut.from),
      async take(perform, at, house) {
        const jobFunctionId = house.idOf(tryOut.jobFunction);
        const begun = { courseId: house.idOf(course.name), jobFunctionId, from: course.on(tryOut.from), conditions };
        house.keep(name, await perform('tryOuts.begin', begun, at));
      },
    },
    // A week the course no longer reaches, because the house closed, is not assessed.
    ...tryOut.assessments
      .filter(([week]) => course.on(week) <= lastDayOf(course))
      .map(([week, percent, basis]): Step => ({
        day: course.on(week, 5),
        take: (perform, at, house) =>
          perform(
            'tryOuts.assess',
            {
              tryOutId: house.idOf(name),
              from: course.on(week),
              to: within(course, course.on(week, 5)),
              percent,
              basis,
              certainty,
              includesPauses: true,
            },
            at,
          ),
      })),
    {
      day: course.on(lastWeek, 5),
      take: (perform, at, house) =>
        perform(
          'tryOuts.revise',
          {
            tryOutId: house.idOf(name),
            version: 1,
            change: {
              observed,
              stated,
              assessed,
              outcome,
              ...(tryOut.verdict === undefined ? {} : { verdict: tryOut.verdict }),
              ...(tryOut.to === undefined ? {} : { to: within(course, course.on(tryOut.to, 5)) }),
            },
          },
          at,
        ),
    },
    ...ratingSteps(course, name, [lastWeek, 5], tryOut.ratings ?? {}),
  ];
}

const lastDayOf = ({ endedOn, lastPlannedEnd }: Course): Day => endedOn ?? lastPlannedEnd;

// The last Friday of a course may be a holiday or a closed day; then the course ends before it.
const within = (course: Course, day: Day): Day => (day < lastDayOf(course) ? day : lastDayOf(course));

const nameOfTryOut = (course: Course, jobFunction: string): string => `${course.name}: ${jobFunction}`;

function stepsOfAdjustment(
  course: Course,
  { code, detail, amount, times, jobFunction, reason, loan, evidence, ...told }: DemoAdjustment,
): Step[] {
  const { suggestedIn, triedFrom, triedTo, judged } = told;
  const name = `${course.name}: ${code}`;
  const steps: Step[] = [
    {
      day: course.on(suggestedIn, 3),
      async take(perform, at, house) {
        const suggestion = {
          courseId: house.idOf(course.name),
          accommodationId: house.idOf(code),
          detail: detail ?? '',
          amount: amount ?? '',
          times: times ?? null,
          reason: reason ?? '',
        };
        house.keep(name, await perform('adjustments.suggest', suggestion, at));
      },
    },
  ];
  if (triedFrom === undefined) return steps;
  // Suggested on a Wednesday, so one that is tried from the Monday of that week is written down on the Wednesday too.
  steps.push({
    day: triedFrom > suggestedIn ? course.on(triedFrom) : course.on(suggestedIn, 3),
    take: (perform, at, house) => {
      const tryOutId = jobFunction === undefined ? null : house.idOf(nameOfTryOut(course, jobFunction));
      return perform(
        'adjustments.revise',
        { adjustmentId: house.idOf(name), version: 1, change: { triedFrom: course.on(triedFrom), tryOutId } },
        at,
      );
    },
  });
  if (judged) {
    const { inWeek, effect, neededInJob, note: effectNote } = judged;
    const triedUntil = triedTo === undefined ? {} : { triedTo: course.on(triedTo, 5) };
    steps.push({
      day: course.on(inWeek, 5),
      take: (perform, at, house) =>
        perform(
          'adjustments.revise',
          { adjustmentId: house.idOf(name), version: 2, change: { effect, neededInJob, effectNote, ...triedUntil } },
          at,
        ),
    });
  }
  return [
    ...steps,
    ...testimonySteps(course, name, evidence ?? []),
    ...(loan === undefined ? [] : loanSteps(course, name, loan)),
  ];
}

/** A week of the paper register is written into the book on the last day of it; of a course that is over, four weeks at once. */
function attendance(course: Course, today: Day): Step[] {
  const { closedDays } = course;
  const period = { startsOn: course.on(1), endsOn: lastDayOf(course) };
  const pausedDays = (course.turns ?? []).flatMap((turn) =>
    turn.act === 'pause' ? daysFrom(course.on(turn.fromWeek), course.on(turn.untilWeek, 7)) : [],
  );
  const days = attendedDays(course, period, {
    closedDays: new Set([...closedDays, ...pausedDays]),
    until: addDays(today, -1),
    chance: chanceOf(course.name),
  });
  const weeksAtOnce = course.endedOn !== null && course.endedOn < today ? 4 : 1;
  const sheetOf = ({ day }: AttendedDay) => Math.floor((courseWeekOn(day, course.on(1)) - 1) / weeksAtOnce);
  const sheets = Map.groupBy(days, sheetOf);
  const writtenOn = (line: AttendedDay): Day => sheets.get(sheetOf(line))?.at(-1)?.day ?? line.day;
  return [
    ...[...sheets.values()].map((lines): Step => ({
      day: lines.at(-1)!.day,
      take: (perform, at, house) => perform('attendance.recordDays', { courseId: house.idOf(course.name), lines }, at),
    })),
    ...(weeksAtOnce === 1 ? absenceSteps(course, days, writtenOn) : []),
  ];
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
