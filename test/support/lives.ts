import { fc } from '@fast-check/vitest';
import { addDays } from '#shared/calendar.ts';
import type { CapacityLimit, Stay } from '#shared/capacity.ts';
import { fitStep, stateAfter, type CourseAct, type CourseStep, type CourseState } from '#shared/course-life.ts';

/** A day within two years from the first of January 2020. */
export const someDay = fc.integer({ min: 0, max: 730 }).map((days) => addDays('2020-01-01', days));

const wishes = fc.array(
  fc.record({
    act: fc.constantFrom<CourseAct>(
      'wait',
      'plan',
      'pause',
      'resume',
      'finish',
      'interrupt',
      'cancel',
      'never-met',
      'reopen',
    ),
    after: fc.integer({ min: 0, max: 60 }),
  }),
  { maxLength: 7 },
);

type Wish = { act: CourseAct; after: number };

/** A course whose steps all were legal when they were taken, one after another. */
export const someStay = (departmentIds: readonly string[]): fc.Arbitrary<Stay> =>
  fc
    .record({
      courseId: fc.uuid(),
      departmentId: fc.constantFrom(...departmentIds),
      startsOn: someDay,
      days: fc.integer({ min: 0, max: 200 }),
      before: fc.integer({ min: 0, max: 90 }),
      isPlanned: fc.boolean(),
      wishes,
    })
    .map(({ days, before, isPlanned, wishes: wished, ...course }) =>
      live({ ...course, plannedEndOn: addDays(course.startsOn, days), endedOn: null }, { before, isPlanned, wished }),
    );

function live(
  course: Omit<Stay, 'steps'>,
  { before, isPlanned, wished }: { before: number; isPlanned: boolean; wished: readonly Wish[] },
): Stay {
  const begun = addDays(course.startsOn, -before);
  let on = begun;
  const step = (seq: number, act: CourseAct, toState: CourseState) => ({
    id: String(seq),
    seq,
    act,
    happensOn: on,
    toState,
  });
  let steps: Pick<CourseStep, 'id' | 'seq' | 'act' | 'happensOn' | 'toState'>[] = [
    isPlanned ? step(1, 'plan', 'planned') : step(1, 'refer', 'referred'),
  ];
  let { endedOn } = course;
  for (const [place, { act, after }] of wished.entries()) {
    on = addDays(on, after);
    const fit = fitStep({ startsOn: course.startsOn, steps }, { act, on, today: on });
    if (fit.refused !== null) continue;
    steps = [
      ...steps.filter(({ id }) => !fit.withdraws.includes(id)),
      step(place + 2, act, stateAfter[act] ?? 'running'),
    ];
    if (['finish', 'interrupt', 'never-met'].includes(act)) endedOn = on;
    if (act === 'reopen') endedOn = null;
  }
  return { ...course, endedOn, steps };
}

/** A limit of the centre or of one of the departments. */
export const someLimit = (
  departmentIds: readonly string[],
): fc.Arbitrary<Pick<CapacityLimit, 'departmentId' | 'validFrom' | 'places'>> =>
  fc.record({
    departmentId: fc.constantFrom(null, ...departmentIds),
    validFrom: someDay,
    places: fc.integer({ min: 0, max: 8 }),
  });
