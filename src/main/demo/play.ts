import type { AsOf } from '#main/clock.ts';
import { chanceOf } from '#main/demo/chance.ts';
import { attendedDays } from '#main/demo/days.ts';
import { demoCentreFacts, demoCounsellor, demoDepartments, demoJobFunctions, demoStaff } from '#main/demo/house.ts';
import { demoPeople } from '#main/demo/people.ts';
import type { DemoAdjustment, DemoCourse, DemoPerson, DemoTryOut } from '#main/demo/story.ts';
import { whenOf, type When } from '#main/demo/when.ts';
import type { InputByName, OutputByName } from '#main/handler.ts';
import { addDays, weekDays, type Day, type Weekday } from '#shared/calendar.ts';
import type { OperationName } from '#shared/contract.ts';
import type { ReportSection } from '#shared/reports.ts';

/** Asks an ordinary operation as the demo's leader, on the day it is said to have happened. */
export type PerformAsOf = <O extends OperationName>(
  operation: O,
  input: InputByName<O>,
  asOf: AsOf,
) => Promise<OutputByName<O>>;

/**
 * Fills a newly founded centre with the demo of DOMAIN.md section 9: ordinary commands in the order of their days, the same every
 * time. With today = 2026-11-23 it is the pictures of the design; for another day everything is moved by whole weeks.
 */
export async function playDemo(perform: PerformAsOf, today: Day): Promise<void> {
  const when = whenOf(today);
  const story = storyOf(when, today);
  const past = story.filter(({ day }) => day < today).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

  const house = await furnish(perform, when);
  let minuteOfDay = 0;
  let day = '';
  for (const step of past) {
    minuteOfDay = step.day === day ? minuteOfDay + 1 : 0;
    day = step.day;
    await step.take(perform, asOf(day, minuteOfDay), house);
  }
}

/** What the steps find by name: departments, staff, functions, accommodations, and the records earlier steps made. */
type House = { idOf(name: string): string; keep(name: string, id: string): void; counsellorId: string };

type Step = { day: Day; take: (perform: PerformAsOf, asOf: AsOf, house: House) => Promise<unknown> };

// From seven in the morning UTC, a minute a step; a day of the demo has far less than a day's steps.
const asOf = (today: Day, minute: number): AsOf => {
  const hour = 7 + Math.floor(minute / 60);
  return { today, now: `${today}T${String(hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z` };
};

const closedWeek = 6;
const foundedInWeek = -60;

async function furnish(perform: PerformAsOf, when: When): Promise<House> {
  const ids = new Map<string, string>();
  const house = {
    keep: (name: string, id: string) => void ids.set(name, id),
    idOf(name: string) {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`The demo knows no ${name}`);
      return id;
    },
  };
  const founded = asOf(when.day(foundedInWeek), 0);

  const { version } = await perform('centre.show', {}, founded);
  await perform('centre.revise', { version, change: demoCentreFacts }, founded);
  await perform(
    'centre.closeDays',
    { from: when.day(closedWeek, 1), to: when.day(closedWeek, 5), label: 'Lukkeuge' },
    founded,
  );

  for (const { id, code } of await perform('accommodations.list', {}, founded)) house.keep(code, id);

  const first = (await perform('departments.list', {}, founded)).find(({ name }) => name === demoDepartments[0].name);
  for (const department of demoDepartments) {
    if (department.name === first?.name) {
      await perform(
        'departments.revise',
        { departmentId: first.id, version: first.version, change: department },
        founded,
      );
      house.keep(department.name, first.id);
    } else {
      house.keep(department.name, (await perform('departments.open', department, founded)).id);
    }
  }
  for (const { name, role, department } of demoStaff) {
    const departmentId = department === null ? null : house.idOf(department);
    house.keep(name, (await perform('staff.register', { name, role, departmentId }, founded)).id);
  }
  for (const { department, ...jobFunction } of demoJobFunctions) {
    const { id } = await perform(
      'jobFunctions.register',
      { ...jobFunction, departmentId: house.idOf(department) },
      founded,
    );
    house.keep(jobFunction.name, id);
  }
  return { ...house, counsellorId: (await perform('authorityContacts.register', demoCounsellor, founded)).id };
}

const storyOf = (when: When, today: Day): Step[] =>
  demoPeople(when).flatMap((person) => [
    ...person.courses.slice(0, 1).map(({ startsInWeek }) => register(person, when.day(startsInWeek - 3))),
    ...person.courses.flatMap((course, index) =>
      stepsOfCourse(person, course, `${nameOf(person)} ${index + 1}`, when, today),
    ),
  ]);

const nameOf = ({ person }: DemoPerson): string => `${person.firstName} ${person.lastName}`;

const register = (person: DemoPerson, day: Day): Step => ({
  day,
  take: async (perform, at, house) =>
    house.keep(nameOf(person), (await perform('candidates.register', person.person, at)).id),
});

/** The days of one course: `on(2, 5)` is the Friday of its second week. */
type Course = DemoCourse & { name: string; on(week: number, weekday?: Weekday): Day };

function stepsOfCourse(person: DemoPerson, told: DemoCourse, name: string, when: When, today: Day): Step[] {
  const course: Course = { ...told, name, on: (week, weekday) => when.day(told.startsInWeek + week - 1, weekday) };
  return [
    start(person, course),
    ...agreements(course),
    ...questions(course),
    ...(course.tryOuts ?? []).flatMap((tryOut) => stepsOfTryOut(course, tryOut)),
    ...(course.adjustments ?? []).flatMap((adjustment) => stepsOfAdjustment(course, adjustment)),
    ...attendance(course, when, today),
    ...report(course),
  ];
}

const start = (person: DemoPerson, course: Course): Step => ({
  // The Thursday before: the course is planned, and runs from its Monday.
  day: course.on(0, 4),
  async take(perform, at, house) {
    const { id } = await perform(
      'courses.start',
      {
        candidateId: house.idOf(nameOf(person)),
        departmentId: house.idOf(course.department),
        consultantId: house.idOf(course.consultant),
        counsellorId: house.counsellorId,
        targetGroupCode: course.targetGroupCode,
        benefitCode: course.benefitCode,
        measureCode: 'VEJLEDNING_OPKVALIFICERING',
        referredOn: course.on(-2),
        purpose: course.purpose,
        goal: course.goal,
        goalMinutesPerWeek: course.goalMinutesPerWeek,
        startsOn: course.on(1),
        ...(course.weeks === undefined ? {} : { plannedEndOn: course.on(course.weeks, 5) }),
      },
      at,
    );
    house.keep(course.name, id);
  },
});

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
    day: inWeek === 1 ? course.on(0, 4) : course.on(inWeek - 1, 5),
    take: (perform, at, house) =>
      perform(
        'hourPlans.agree',
        { courseId: house.idOf(course.name), validFrom: course.on(inWeek), pattern, reasonCode, reason, decidedBy },
        at,
      ),
  }));

const questions = (course: Course): Step[] =>
  (course.questions ?? []).flatMap(({ dimension, text, answer }): Step[] => {
    const name = `${course.name}: ${text}`;
    return [
      {
        day: course.on(0, 4),
        take: async (perform, at, house) =>
          house.keep(
            name,
            (await perform('courses.ask', { courseId: house.idOf(course.name), dimension, text }, at)).id,
          ),
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
        const begun = await perform(
          'tryOuts.begin',
          { courseId: house.idOf(course.name), jobFunctionId, from: course.on(tryOut.from), conditions },
          at,
        );
        house.keep(name, begun.id);
      },
    },
    ...tryOut.assessments.map(([week, percent, basis]): Step => ({
      day: course.on(week, 5),
      take: (perform, at, house) =>
        perform(
          'tryOuts.assess',
          {
            tryOutId: house.idOf(name),
            from: course.on(week),
            to: course.on(week, 5),
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
              ...(tryOut.to === undefined ? {} : { to: course.on(tryOut.to, 5) }),
            },
          },
          at,
        ),
    },
  ];
}

const nameOfTryOut = (course: Course, jobFunction: string): string => `${course.name}: ${jobFunction}`;

function stepsOfAdjustment(
  course: Course,
  { code, detail, amount, times, jobFunction, suggestedIn, triedFrom, triedTo, judged }: DemoAdjustment,
): Step[] {
  const name = `${course.name}: ${code}`;
  const steps: Step[] = [
    {
      day: course.on(suggestedIn, 3),
      async take(perform, at, house) {
        const suggested = await perform(
          'adjustments.suggest',
          {
            courseId: house.idOf(course.name),
            accommodationId: house.idOf(code),
            detail: detail ?? '',
            amount: amount ?? '',
            times: times ?? null,
          },
          at,
        );
        house.keep(name, suggested.id);
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
  return steps;
}

function attendance(course: Course, when: When, today: Day): Step[] {
  const closedDays = new Set(weekDays(when.day(closedWeek)).slice(0, 5));
  const period = { startsOn: course.on(1), endsOn: course.on(course.weeks ?? 13, 5) };
  return attendedDays(course, period, { closedDays, until: addDays(today, -1), chance: chanceOf(course.name) }).map(
    ({ day, ...recorded }) => ({
      day,
      take: (perform, at, house) =>
        perform('attendance.record', { courseId: house.idOf(course.name), day, ...recorded }, at),
    }),
  );
}

function report(course: Course): Step[] {
  if (!course.report) return [];
  const { texts, recommendationCode, certainty } = course.report;
  const day = course.on(11, 5);
  return [
    ...Object.entries(texts).map(([section, text]): Step => ({
      day,
      take: (perform, at, house) =>
        perform(
          'reports.write',
          { courseId: house.idOf(course.name), section: section as ReportSection, text, version: 0 },
          at,
        ),
    })),
    {
      day,
      take: (perform, at, house) =>
        perform(
          'reports.choose',
          { courseId: house.idOf(course.name), version: 0, change: { recommendationCode, certainty } },
          at,
        ),
    },
  ];
}
