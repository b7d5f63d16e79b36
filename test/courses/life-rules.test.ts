import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { addDays, isWorkday } from '#shared/calendar.ts';
import {
  actsFrom,
  changesState,
  courseActs,
  courseStates,
  fitStep,
  freeDays,
  hasEnded,
  isEarlyEnd,
  isLegal,
  movedEnd,
  stateAfter,
  stateOn,
  stepsInOrder,
  takesPlace,
  takesTryOuts,
  type CourseAct,
  type CourseState,
  type CourseStep,
} from '#shared/course-life.ts';
import { bareStep } from '#test/support/facts.ts';

// PRODUCT.md: referred → waiting → planned → running ⇄ paused → finished / interrupted / cancelled / never met, written out again
// by hand so that a slip in the table is a red test.
const legal: Record<CourseState, CourseAct[]> = {
  referred: ['wait', 'plan', 'cancel'],
  waiting: ['plan', 'cancel'],
  planned: ['wait', 'move-start', 'move-end', 'cancel'],
  running: ['move-start', 'pause', 'move-end', 'finish', 'interrupt', 'never-met'],
  paused: ['resume', 'move-end', 'finish', 'interrupt'],
  finished: ['reopen'],
  interrupted: ['reopen'],
  cancelled: ['reopen'],
  'never-met': ['reopen'],
};

const startsOn = '2026-09-07';

/** A life that is in this state on 23 November, by the shortest way there. */
const lifeIn = (state: CourseState): { startsOn: string; steps: CourseStep[] } => {
  const step = (seq: number, act: CourseAct, happensOn: string) =>
    bareStep({ seq, act, happensOn, toState: stateAfter[act] ?? 'running' });
  const refer = step(1, 'refer', '2026-08-03');
  const plan = step(2, 'plan', '2026-08-10');
  switch (state) {
    case 'referred':
      return { startsOn, steps: [refer] };
    case 'waiting':
      return { startsOn, steps: [refer, step(2, 'wait', '2026-08-04')] };
    case 'planned':
      return { startsOn: '2026-12-07', steps: [refer, plan] };
    case 'running':
      return { startsOn, steps: [refer, plan] };
    case 'paused':
      return { startsOn, steps: [refer, plan, step(3, 'pause', '2026-11-02')] };
    case 'finished':
      return { startsOn, steps: [refer, plan, step(3, 'finish', '2026-11-20')] };
    case 'interrupted':
      return { startsOn, steps: [refer, plan, step(3, 'interrupt', '2026-11-20')] };
    case 'cancelled':
      return { startsOn, steps: [refer, step(2, 'cancel', '2026-08-20')] };
    case 'never-met':
      return { startsOn, steps: [refer, plan, step(3, 'never-met', '2026-09-09')] };
  }
};

describe('a course’s life', () => {
  test.each(courseStates)('has just these acts from %s', (state) => {
    expect(actsFrom(state)).toEqual(courseActs.filter((act) => legal[state].includes(act)));
  });

  test.each(courseStates.flatMap((state) => courseActs.map((act) => [act, state] as const)))(
    'takes %s from %s only when it is legal',
    (act, state) => {
      const life = lifeIn(state);
      expect(stateOn(life, '2026-11-23')).toBe(state);
      const fit = fitStep(life, { act, on: '2026-11-23', today: '2026-11-23' });
      expect(fit.refused).toBe(legal[state].includes(act) ? null : 'courses.illegalStep');
    },
  );

  test('ends only by being reopened', () => {
    for (const state of courseStates) expect(hasEnded(state)).toBe(actsFrom(state).join() === 'reopen');
  });

  test('runs from its first day without anybody saying so', () => {
    const life = lifeIn('planned');
    expect(stateOn(life, '2026-12-06')).toBe('planned');
    expect(stateOn(life, '2026-12-07')).toBe('running');
  });

  test('was before its first step what the first step made it', () => {
    expect(stateOn(lifeIn('paused'), '2020-01-01')).toBe('referred');
  });

  test('has at least one step', () => {
    expect(() => stateOn({ startsOn, steps: [] }, '2026-11-23')).toThrow(RangeError);
  });

  test('keeps its state when only its days move', () => {
    const moved = bareStep({ seq: 9, act: 'move-end', happensOn: '2026-11-10', toState: 'running' });
    const life = lifeIn('paused');
    expect(stateOn({ ...life, steps: [...life.steps, moved] }, '2026-11-23')).toBe('paused');
  });
});

describe('a try-out', () => {
  test('is offered while a course is to come, under way or lasted, and not where nobody comes or came', () => {
    expect(courseStates.filter(takesTryOuts)).toEqual(['planned', 'running', 'paused', 'finished', 'interrupted']);
  });
});

describe('a step on an earlier day', () => {
  test('is refused when something has happened since', () => {
    const life = lifeIn('paused');
    expect(fitStep(life, { act: 'finish', on: '2026-10-30', today: '2026-11-23' })).toMatchObject({
      refused: 'courses.stepBeforeLast',
      lastOn: '2026-11-02',
    });
  });

  test('withdraws what was planned and no longer follows: a pause that ends early takes its planned end back', () => {
    const planned = bareStep({ seq: 4, act: 'resume', happensOn: '2026-12-01', toState: 'running' });
    const life = lifeIn('paused');
    const fit = fitStep(
      { ...life, steps: [...life.steps, planned] },
      { act: 'resume', on: '2026-11-23', today: '2026-11-23' },
    );
    expect(fit).toMatchObject({ refused: null, withdraws: [planned.id] });
  });

  test('withdraws a waiting list planned for a day on which the course runs by then', () => {
    const waits = bareStep({ seq: 3, act: 'wait', happensOn: '2026-12-09', toState: 'waiting' });
    const life = lifeIn('planned');
    const fit = fitStep(
      { startsOn: '2026-12-07', steps: [life.steps[0]!, waits] },
      { act: 'plan', on: '2026-11-23', today: '2026-11-23' },
    );
    expect(fit).toMatchObject({ refused: null, withdraws: [waits.id] });
  });

  test('withdraws a second reopening of what is open again', () => {
    const again = bareStep({ seq: 4, act: 'reopen', happensOn: '2026-11-25', toState: 'running' });
    const life = lifeIn('finished');
    const fit = fitStep(
      { ...life, steps: [...life.steps, again] },
      { act: 'reopen', on: '2026-11-23', toState: 'running', today: '2026-11-23' },
    );
    expect(fit).toMatchObject({ refused: null, withdraws: [again.id] });
  });

  test('keeps a later pause that still follows', () => {
    const later = [
      bareStep({ seq: 3, act: 'pause', happensOn: '2026-12-01', toState: 'paused' }),
      bareStep({ seq: 4, act: 'resume', happensOn: '2026-12-08', toState: 'running' }),
    ];
    const life = lifeIn('running');
    const withLater = { ...life, steps: [...life.steps, ...later] };
    expect(fitStep(withLater, { act: 'move-end', on: '2026-11-23', today: '2026-11-23' })).toMatchObject({
      withdraws: [],
    });
    expect(fitStep(withLater, { act: 'interrupt', on: '2026-11-23', today: '2026-11-23' })).toMatchObject({
      withdraws: later.map(({ id }) => id),
    });
  });
});

// Any sequence of acts on any days, each taken only when it fits: what a book can hold.
const attempts = fc.array(fc.record({ act: fc.constantFrom(...courseActs), after: fc.integer({ min: 0, max: 40 }) }), {
  maxLength: 25,
});

const lived = (acts: { act: CourseAct; after: number }[], isPlanningAhead: boolean) => {
  let today = '2026-08-03';
  let steps: CourseStep[] = [bareStep({ act: 'refer', happensOn: today, toState: 'referred' })];
  for (const { act, after } of acts) {
    if (!isPlanningAhead) today = addDays(today, after);
    const on = isPlanningAhead ? addDays(today, after) : today;
    const broughtBack = act === 'reopen' ? ('running' as const) : undefined;
    const fit = fitStep({ startsOn, steps }, { act, on, toState: broughtBack, today });
    if (fit.refused !== null) continue;
    const { withdraws } = fit;
    steps = steps.filter(({ id }) => !withdraws.includes(id));
    const seq = Math.max(...steps.map((step) => step.seq)) + 1;
    steps.push(
      bareStep({ seq, act, happensOn: on, toState: stateAfter[act] ?? (act === 'reopen' ? 'running' : fit.state) }),
    );
  }
  return { startsOn, steps };
};

describe('any life that fits', () => {
  test.prop([attempts, fc.boolean()])('goes by legal acts alone, from step to step', (acts, isPlanningAhead) => {
    const { steps } = lived(acts, isPlanningAhead);
    const inOrder = stepsInOrder(steps).filter(({ act }) => changesState(act));
    for (const [place, step] of inOrder.entries()) {
      if (place === 0) continue;
      const before = stateOn({ startsOn, steps: inOrder.slice(0, place) }, step.happensOn);
      expect([step.act, before, isLegal(step.act, before)]).toEqual([step.act, before, true]);
    }
  });

  test.prop([attempts, fc.integer({ min: 0, max: 400 })])(
    'never shows a state on a day that a later step made',
    (acts, days) => {
      const { steps } = lived(acts, false);
      const day = addDays('2026-08-03', days);
      const known = steps.filter(({ happensOn }) => happensOn <= day);
      expect(stateOn({ startsOn, steps }, day)).toBe(stateOn({ startsOn, steps: known }, day));
    },
  );
});

describe('the days of a pause', () => {
  test('are free, and no others', () => {
    const resume = bareStep({ seq: 4, act: 'resume', happensOn: '2026-11-09', toState: 'running' });
    const life = lifeIn('paused');
    const free = freeDays(
      { ...life, steps: [...life.steps, resume] },
      { startsOn, endsOn: '2026-12-04' },
      new Set(['2026-10-16']),
    );
    expect([...free].toSorted()).toEqual([
      '2026-10-16',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
      '2026-11-07',
      '2026-11-08',
    ]);
  });

  test('hold the place or not, as the centre has chosen', () => {
    expect([takesPlace('paused', true), takesPlace('paused', false), takesPlace('running', false)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('the end of a course', () => {
  test('is early before the week of the planned end', () => {
    expect(isEarlyEnd('2026-11-29', '2026-12-04')).toBe(true);
    expect(isEarlyEnd('2026-11-30', '2026-12-04')).toBe(false);
  });

  test('follows a moved start by as many weeks', () => {
    expect(movedEnd({ startsOn, plannedEndOn: '2026-12-04' }, '2026-09-14', new Set())).toBe('2026-12-11');
    expect(movedEnd({ startsOn, plannedEndOn: '2026-12-04' }, '2026-09-28', new Set(['2026-12-24']))).toBe(
      '2026-12-23',
    );
  });

  const days = fc.integer({ min: 0, max: 3650 }).map((number) => addDays('2020-01-01', number));
  test.prop([days, days, fc.integer({ min: 0, max: 400 })])(
    'stays on a workday on or after the start, wherever the start moves',
    (from, to, length) => {
      const end = movedEnd({ startsOn: from, plannedEndOn: addDays(from, length) }, to, new Set());
      expect(end >= to).toBe(true);
      expect(end === to || isWorkday(end, new Set())).toBe(true);
    },
  );
});
