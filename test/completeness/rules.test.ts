import { describe, expect, it, test } from 'vitest';
import { addDays, addWeeks } from '#shared/calendar.ts';
import { completenessKeys, completenessOf, type CompletenessKey } from '#shared/completeness.ts';
import type { CourseState } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import { isTextKey } from '#shared/text/is-text-key.ts';
import { bareCourse, bareStep } from '#test/support/facts.ts';
import { attended, factsOf, plan, tryOut } from '#test/reports/paper-facts.ts';

const { startsOn } = bareCourse;
const noneClosed: ReadonlySet<string> = new Set();

/** Tuesday of that week of the course; the course begins on a Monday. */
const inWeek = (week: number) => addDays(addWeeks(startsOn, week - 1), 1);

const meeting = (over: Partial<CourseMeeting>): CourseMeeting => ({
  id: 'meeting',
  courseId: 'course',
  kind: 'start',
  ordinal: null,
  week: 0,
  targetOn: startsOn,
  toleranceWorkdays: 3,
  meetsOn: startsOn,
  startsAt: null,
  durationMinutes: 60,
  place: '',
  state: 'planned',
  movedFrom: null,
  reason: '',
  hasAgenda: true,
  hasMinutes: false,
  version: 1,
  ...over,
});

const question: CourseRecord['questions'][number] = {
  id: 'question',
  seq: 1,
  dimension: 'duration',
  text: 'Hvor mange timer?',
  jobFunctionId: null,
  jobFunctionName: null,
  answer: '',
  version: 1,
};

const judged: CourseRecord['adjustments'][number] = {
  id: 'adjustment',
  courseId: 'course',
  accommodationId: 'accommodation',
  code: 'PAUSE',
  category: 'pace',
  wording: 'Ekstra pauser',
  detail: '',
  amount: '',
  unit: 'none',
  times: null,
  tryOutId: null,
  suggestedOn: startsOn,
  triedFrom: startsOn,
  triedTo: null,
  effect: 'none',
  neededInJob: null,
  effectNote: '',
  reason: '',
  evidence: [],
  aids: [],
  evidenceDays: 0,
  version: 1,
};

const empty = (over: Partial<CourseRecord> = {}): CourseRecord => ({ ...factsOf({}).record, reports: [], ...over });

/** Three days a week are agreed: Monday, Wednesday and Friday. */
const mornings = (weeks: number) =>
  Array.from({ length: weeks }, (_, week) => [0, 2, 4].map((days) => addDays(addWeeks(startsOn, week), days))).flat();

/** A course in its twelfth week with everything there is to want. */
function full(over: Partial<CourseRecord> = {}): CourseRecord {
  const record = empty();
  const today = inWeek(12);
  return {
    ...record,
    today,
    course: {
      ...record.course,
      targetGroupCode: 'SYG',
      benefitCode: 'SYGEDAGPENGE',
      measureCode: 'AFKLARING',
      referredOn: '2026-08-20',
      counsellorId: 'counsellor',
      purpose: 'Afklaring af timer',
      goal: 'Ti timer om ugen',
      goalMinutesPerWeek: 600,
      goalRealism: 'uncertain',
    },
    candidate: { ...record.candidate, wishes: 'Køkken', lastWorkedKind: 'never' },
    questions: [{ ...question, answer: 'Ti' }],
    hourPlans: [plan(startsOn, 120)],
    meetings: [
      meeting({ state: 'held' }),
      meeting({ id: 'first', kind: 'follow-up', meetsOn: inWeek(3), state: 'held' }),
      meeting({ id: 'next', kind: 'follow-up', meetsOn: inWeek(13) }),
    ],
    attendance: [...mornings(11), addWeeks(startsOn, 11)].map((day) => attended(day, 120, 120)),
    tryOuts: [tryOut({ from: startsOn })],
    effective: { ...record.effective, assessedDays: 3 } as CourseRecord['effective'],
    adjustments: [judged],
    ...over,
  };
}

const finished = (record: CourseRecord, over: Partial<CourseRecord['course']> = {}): CourseRecord => ({
  ...record,
  course: { ...record.course, state: 'finished', endedOn: record.course.plannedEndOn, ...over },
});

const open = (record: CourseRecord, closedDays = noneClosed): CompletenessKey[] =>
  completenessOf(record, closedDays)
    .parts.filter(({ isFilled }) => !isFilled)
    .map(({ key }) => key);
const due = (record: CourseRecord): CompletenessKey[] => completenessOf(record, noneClosed).parts.map(({ key }) => key);

describe('a course with nothing in it', () => {
  it('lacks everything that is due in its twelfth week, and only that', () => {
    const record = empty({ today: inWeek(12), course: { ...bareCourse, consultantId: null } });
    expect(completenessOf(record, noneClosed)).toEqual({
      parts: [
        'referral',
        'purpose',
        'questions',
        'consultant',
        'hours',
        'goal',
        'wishes',
        'lastWorked',
        'tryOut',
        'intensity',
        'accommodation',
      ].map((key) => ({ key, isFilled: false })),
      filled: 0,
      of: 11,
    });
  });
});

describe('a course with everything', () => {
  it('lacks nothing in its twelfth week', () => {
    expect(completenessOf(full(), noneClosed)).toMatchObject({ filled: 15, of: 15 });
  });

  it('lacks nothing when it has ended and says what became of the goal', () => {
    const record = finished(
      full({
        attendance: mornings(13).map((day) => attended(day, 120, 120)),
        meetings: full().meetings.map((each) => ({ ...each, state: 'held' })),
      }),
      { goalAttainment: 'partly' },
    );
    const { parts, filled, of } = completenessOf({ ...record, today: '2026-12-07' }, noneClosed);
    expect({ filled, of }).toEqual({ filled: 16, of: 16 });
    expect(parts.map(({ key }) => key)).toEqual(completenessKeys);
  });
});

describe('each part alone', () => {
  const course = (change: Partial<CourseRecord['course']>) => full({ course: { ...full().course, ...change } });
  const candidate = (change: Partial<CourseRecord['candidate']>) =>
    full({ candidate: { ...full().candidate, ...change } });
  const cases: [CompletenessKey, string, CourseRecord][] = [
    ['referral', 'no target group', course({ targetGroupCode: null })],
    ['referral', 'no benefit', course({ benefitCode: null })],
    ['referral', 'no measure', course({ measureCode: null })],
    ['referral', 'no day of the referral', course({ referredOn: null })],
    ['referral', 'no counsellor', course({ counsellorId: null })],
    ['purpose', 'a purpose of spaces', course({ purpose: ' \n' })],
    ['questions', 'no question', full({ questions: [] })],
    ['consultant', 'nobody who answers for it', course({ consultantId: null })],
    ['hours', 'no hours agreed', full({ hourPlans: [], attendance: [] })],
    ['goal', 'no goal in words', course({ goal: '' })],
    ['goal', 'no target hours', course({ goalMinutesPerWeek: null })],
    ['goal', 'no word on how realistic', course({ goalRealism: null })],
    ['wishes', 'no words of the candidate’s own', candidate({ wishes: '' })],
    ['lastWorked', 'unknown when the candidate worked', candidate({ lastWorkedKind: 'unknown' })],
    ['startMeeting', 'a start meeting that was never held', full({ meetings: [meeting({})] })],
    ['startMeeting', 'a start meeting that was missed', full({ meetings: [meeting({ state: 'missed' })] })],
    ['tryOut', 'no try-out', full({ tryOuts: [] })],
    ['tryOut', 'a try-out that lies ahead', full({ tryOuts: [tryOut({ from: inWeek(13) })] })],
    ['attendance', 'two of 34 days unregistered', full({ attendance: full().attendance.slice(2) })],
    [
      'followUps',
      'one of two follow-ups not held',
      full({
        meetings: [
          meeting({ state: 'held' }),
          meeting({ id: 'one', kind: 'follow-up', meetsOn: inWeek(3), state: 'held' }),
          meeting({ id: 'two', kind: 'follow-up', meetsOn: inWeek(6) }),
        ],
      }),
    ],
    [
      'intensity',
      'two assessed days',
      full({ effective: { ...full().effective, assessedDays: 2 } as CourseRecord['effective'] }),
    ],
    ['accommodation', 'an accommodation that is only suggested', full({ adjustments: [{ ...judged, effect: null }] })],
    ['answers', 'one of two questions unanswered', full({ questions: [{ ...question, answer: 'Ti' }, question] })],
    ['goalAttainment', 'an ended course that leaves the goal open', finished(full())],
  ];
  it.each(cases)('%s is open with %s, and nothing else is', (key, _what, record) => {
    expect(open(record)).toEqual([key]);
  });

  it('attendance allows one day in twenty', () => {
    expect(open(full({ attendance: full().attendance.slice(1) }))).toEqual([]);
  });

  it('attendance asks for nothing on days the centre was closed, nor of today', () => {
    const withoutWeekSix = full().attendance.filter(({ day }) => day < inWeek(6) || day > addDays(inWeek(6), 4));
    const closedDays = new Set([-1, 0, 1, 2, 3].map((days) => addDays(inWeek(6), days)));
    const record = full({ attendance: withoutWeekSix.filter(({ day }) => day < inWeek(5) || day > inWeek(6)) });
    expect(open(full({ attendance: withoutWeekSix }))).toEqual(['attendance']);
    expect(open(full({ attendance: withoutWeekSix }), closedDays)).toEqual([]);
    expect(open(record, closedDays)).toEqual(['attendance']);
  });

  it('meetings that were cancelled are not waited for', () => {
    expect(due(full({ meetings: [meeting({ state: 'cancelled' })] }))).not.toContain('startMeeting');
  });
});

describe('nothing is counted before it is due', () => {
  test.each<[CompletenessKey, number]>([
    ['tryOut', 2],
    ['intensity', 4],
    ['accommodation', 6],
    ['answers', 11],
  ])('%s is from week %i on', (key, week) => {
    const weekBefore = inWeek(week - 1);
    expect(due(full({ today: inWeek(week) }))).toContain(key);
    expect(due(full({ today: weekBefore }))).not.toContain(key);
  });

  test('meetings from the day after theirs, and as soon as they are held', () => {
    const onTheDay = (state: CourseMeeting['state'], today: string) =>
      due(full({ today, meetings: [meeting({ state })] }));
    expect(onTheDay('planned', startsOn)).not.toContain('startMeeting');
    expect(onTheDay('planned', addDays(startsOn, 1))).toContain('startMeeting');
    expect(onTheDay('held', startsOn)).toContain('startMeeting');
  });

  test('attendance from the day after the first agreed one', () => {
    const onDay = (today: string) => due(full({ today, attendance: [] }));
    expect([onDay(startsOn), onDay(addDays(startsOn, 1))].map((keys) => keys.includes('attendance'))).toEqual([
      false,
      true,
    ]);
  });

  test('answers also when the course ends before its time', () => {
    const record = finished(full({ questions: [question], today: inWeek(6) }), { endedOn: inWeek(5) });
    expect(open(record)).toEqual(['answers', 'goalAttainment']);
  });

  test.each<[CourseState, CompletenessKey[]]>([
    ['referred', ['referral', 'purpose', 'questions']],
    ['waiting', ['referral', 'purpose', 'questions']],
    ['planned', ['referral', 'purpose', 'questions', 'consultant']],
    ['cancelled', ['referral', 'purpose', 'questions']],
    ['never-met', ['referral', 'purpose', 'questions', 'consultant']],
  ])('a course that is %s owes no more than its order', (state, keys) => {
    const record = full({ today: inWeek(12), steps: [bareStep({ act: 'refer', toState: 'referred' })] });
    expect(due({ ...record, course: { ...record.course, state } })).toEqual(keys);
  });
});

test('every part is worded as what to do', () => {
  expect(completenessKeys.filter((key) => !isTextKey(`completeness.${key}`))).toEqual([]);
});
