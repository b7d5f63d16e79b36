import { backgroundSteps } from '#main/demo/background-steps.ts';
import type { Course } from '#main/demo/course-steps.ts';
import type { Step } from '#main/demo/stage.ts';
import type { DemoOrder, DemoPerson, DemoTurn } from '#main/demo/story.ts';
import type { When } from '#main/demo/when.ts';
import { addDays, type Day } from '#shared/calendar.ts';

const measureCode = 'VEJLEDNING_OPKVALIFICERING';
const usualCounsellor = 'Mette Kragh';

/** What somebody has told of a life: written down the day after the first order came. */
export const registerSteps = (
  name: string,
  { person, lifeEvents, background, newCpr }: DemoPerson,
  day: Day,
  when: When,
): Step[] => [
  { day, take: async (perform, at, house) => house.keep(name, await perform('candidates.register', person, at)) },
  ...(lifeEvents ?? []).map((event): Step => ({
    day: addDays(day, 1),
    take: (perform, at, house) => perform('lifeEvents.note', { candidateId: house.idOf(name), ...event }, at),
  })),
  ...backgroundSteps(name, background ?? {}, addDays(day, 1), when),
  ...(newCpr === undefined
    ? []
    : [
        {
          day: when.day(newCpr.inWeek, 2),
          take: (perform, at, house) =>
            perform(
              'candidates.revise',
              { candidateId: house.idOf(name), version: 1, change: { cpr: newCpr.cpr } },
              at,
            ),
        } satisfies Step,
      ]),
];

/** A referral that waits, or is called off. */
export function orderSteps(name: string, order: DemoOrder, when: When): Step[] {
  const { referredInWeek, waitsFromWeek, wishedInWeek, cancelled, department, counsellor, questions, ...said } = order;
  const referredOn = when.day(referredInWeek, 2);
  const courseName = `${name} 1`;
  const steps: Step[] = [
    {
      day: referredOn,
      async take(perform, at, house) {
        const referral = {
          ...said,
          candidateId: house.idOf(name),
          departmentId: house.idOf(department),
          counsellorId: house.idOf(counsellor ?? usualCounsellor),
          measureCode,
          referredOn,
          ...(wishedInWeek === undefined ? {} : { wishedStartOn: when.day(wishedInWeek) }),
          questions: questions.map(({ dimension, text, jobFunction }) => ({
            dimension,
            text,
            jobFunctionId: jobFunction === undefined ? null : house.idOf(jobFunction),
          })),
        };
        house.keep(courseName, await perform('courses.refer', referral, at));
      },
    },
  ];
  if (waitsFromWeek !== undefined) {
    const on = when.day(waitsFromWeek, 4);
    steps.push({
      day: on,
      async take(perform, at, house) {
        const seen = { courseId: house.idOf(courseName), version: house.versionOf(courseName) };
        house.renew(courseName, await perform('courses.wait', { ...seen, on, reason: 'Der er ingen ledig plads' }, at));
      },
    });
  }
  if (cancelled !== undefined) {
    const { inWeek, reasonCode, reason } = cancelled;
    const on = when.day(inWeek, 3);
    steps.push({
      day: on,
      async take(perform, at, house) {
        const seen = { courseId: house.idOf(courseName), version: house.versionOf(courseName) };
        house.renew(courseName, await perform('courses.cancel', { ...seen, on, reasonCode, reason }, at));
      },
    });
  }
  return steps;
}

/** The course with its first day, and the colleagues who come to it. */
export const planSteps = (name: string, course: Course, earlier: Course | undefined): Step[] => [
  {
    day: course.plannedOn,
    async take(perform, at, house) {
      const { repeats } = course;
      const started = await perform(
        'courses.start',
        {
          candidateId: house.idOf(name),
          departmentId: house.idOf(course.department),
          consultantId: house.idOf(course.consultant),
          counsellorId: house.idOf(course.counsellor ?? usualCounsellor),
          targetGroupCode: course.targetGroupCode,
          benefitCode: course.benefitCode,
          measureCode,
          referredOn: course.on(course.plannedWeeksBefore === undefined ? -2 : -course.plannedWeeksBefore - 1),
          purpose: course.purpose,
          goal: course.goal,
          goalMinutesPerWeek: course.goalMinutesPerWeek,
          startsOn: course.on(1),
          ...(course.weeks === undefined ? {} : { plannedEndOn: course.firstEnd }),
          ...(repeats === undefined || earlier === undefined
            ? {}
            : {
                previousCourseId: house.idOf(earlier.name),
                carries: [...repeats.carries],
                repeatReason: repeats.reason,
              }),
        },
        at,
      );
      house.keep(course.name, started);
      for (const { kind, ordinal, meetingId } of await perform('meetings.proposal', { courseId: started.id }, at))
        if (meetingId !== null) house.keep(`${course.name}: ${ordinal ?? kind}`, { id: meetingId });
    },
  },
  ...(course.goalRealism === undefined && course.repeats === undefined
    ? []
    : [
        reviseStep(course, course.plannedOn, {
          ...(course.goalRealism === undefined ? {} : { goalRealism: course.goalRealism }),
          ...(course.repeats === undefined ? {} : { whatIsDifferent: course.repeats.whatIsDifferent }),
        }),
      ]),
  ...(course.colleagues ?? []).map(({ name: colleague, part, fromWeek, note }): Step => ({
    day: fromWeek === 1 ? course.plannedOn : course.on(fromWeek - 1, 5),
    take: (perform, at, house) =>
      perform(
        'courses.assign',
        { courseId: house.idOf(course.name), staffId: house.idOf(colleague), part, from: course.on(fromWeek), note },
        at,
      ),
  })),
];

type Change = {
  goalRealism?: Course['goalRealism'] & string;
  whatIsDifferent?: string;
  goalAttainment?: 'reached' | 'partly' | 'not-reached' | 'replaced';
};

const reviseStep = (course: Course, day: Day, change: Change): Step => ({
  day,
  async take(perform, at, house) {
    const seen = { courseId: house.idOf(course.name), version: house.versionOf(course.name) };
    house.renew(course.name, await perform('courses.revise', { ...seen, change }, at));
  },
});

/** Pauses, extensions and the end of a course. */
export const lifeSteps = (course: Course): Step[] => [
  ...(course.turns ?? []).map((turn) => stepOfTurn(course, turn)),
  ...endSteps(course),
];

function stepOfTurn(course: Course, turn: DemoTurn): Step {
  const { reasonCode, reason } = turn;
  const seenIn = (house: Parameters<Step['take']>[2]) => ({
    courseId: house.idOf(course.name),
    version: house.versionOf(course.name),
  });
  if (turn.act === 'pause') {
    const from = course.on(turn.fromWeek);
    const until = course.on(turn.untilWeek, 7);
    return {
      day: addDays(from, -3),
      async take(perform, at, house) {
        const pause = { ...seenIn(house), from, until, reasonCode, reason };
        house.renew(course.name, await perform('courses.pause', pause, at));
      },
    };
  }
  return {
    day: course.on(turn.inWeek, 4),
    async take(perform, at, house) {
      const moved = { ...seenIn(house), plannedEndOn: course.lastPlannedEnd, reasonCode, reason };
      house.renew(course.name, await perform('courses.moveEnd', moved, at));
      // The final meeting has followed.
      const { meetings } = await perform('courses.show', { courseId: moved.courseId }, at);
      for (const { kind, ordinal, id, version } of meetings)
        house.keep(`${course.name}: ${ordinal ?? kind}`, { id, version });
    },
  };
}

function endSteps(course: Course): Step[] {
  const { endedOn, ending } = course;
  if (endedOn === null || ending === 'left-open') return [];
  const { act, reasonCode, reason, goalAttainment } = ending ?? { act: 'finish' as const, reason: '' };
  const last: Step = {
    day: endedOn,
    async take(perform, at, house) {
      const seen = { courseId: house.idOf(course.name), version: house.versionOf(course.name) };
      const stepped =
        act === 'never-met'
          ? await perform('courses.markNeverMet', { ...seen, on: endedOn, reason }, at)
          : act === 'interrupt'
            ? await perform(
                'courses.interrupt',
                { ...seen, endedOn, reasonCode: reasonCode ?? 'IKKE_OPLYST', reason },
                at,
              )
            : await perform(
                'courses.finish',
                { ...seen, endedOn, reasonCode: reasonCode ?? 'GENNEMFOERT', reason },
                at,
              );
      house.renew(course.name, stepped);
    },
  };
  return goalAttainment === undefined ? [last] : [last, reviseStep(course, endedOn, { goalAttainment })];
}
