import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { seedTemplate } from '#main/course-templates/seed.ts';
import { addDays, isWorkday, plannedEnd, workdaysBetween } from '#shared/calendar.ts';
import { whyTemplateRefused, type CourseTemplate } from '#shared/course-templates.ts';
import {
  followingMeetings,
  isOnTime,
  movedFinal,
  movedFromAfter,
  movedWithLater,
  proposedMeetings,
  whyLate,
  type PlacedMeeting,
} from '#shared/meeting-days.ts';
import { meetingStates, type ProposedMeeting } from '#shared/meetings.ts';

const open: ReadonlySet<string> = new Set();

/** Monday 7 September to Friday 4 December 2026, in which no holiday falls. */
const autumn = { startsOn: '2026-09-07', plannedEndOn: '2026-12-04', closedDays: open };

const daysOf = (meetings: readonly { meetsOn: string }[]) => meetings.map(({ meetsOn }) => meetsOn);

const asPlaced = ({ kind, ordinal, week, targetOn, meetsOn }: ProposedMeeting, place: number): PlacedMeeting => ({
  id: `meeting-${place}`,
  kind,
  ordinal,
  week,
  targetOn,
  toleranceWorkdays: 3,
  meetsOn,
  state: 'planned',
});

const proposed = (course: typeof autumn) => proposedMeetings({ ...course, template: seedTemplate, existing: [] });
const planned = (course: typeof autumn): PlacedMeeting[] => proposed(course).map(asPlaced);

describe('the meetings of a course that begins on a Monday', () => {
  it('are the first day, the Thursdays of weeks 3, 6, 9 and 11, and the Thursday of the last week', () => {
    expect(
      proposed(autumn).map(({ kind, ordinal, week, targetOn, meetsOn }) => [kind, ordinal, week, targetOn, meetsOn]),
    ).toEqual([
      ['start', null, 0, '2026-09-07', '2026-09-07'],
      ['follow-up', 1, 3, '2026-09-24', '2026-09-24'],
      ['follow-up', 2, 6, '2026-10-15', '2026-10-15'],
      ['follow-up', 3, 9, '2026-11-05', '2026-11-05'],
      ['follow-up', 4, 11, '2026-11-19', '2026-11-19'],
      ['final', null, 13, '2026-12-03', '2026-12-03'],
    ]);
  });

  it('go to the nearest workday when the Thursday is closed, and of two equally near to the later', () => {
    const closedDays = new Set(['2026-09-24', '2026-10-15', '2026-10-16']);
    expect(daysOf(proposed({ ...autumn, closedDays })).slice(1, 3)).toEqual(['2026-09-25', '2026-10-14']);
  });

  it('stay within tolerance even when a day outside is nearer', () => {
    // Friday is a day off and Monday three, but no workday lies between Monday and the Thursday.
    const closedDays = new Set(['2026-09-22', '2026-09-23', '2026-09-24']);
    const template = { ...seedTemplate, toleranceWorkdays: 0 };
    expect(proposedMeetings({ ...autumn, closedDays, template, existing: [] })[1]).toMatchObject({
      meetsOn: '2026-09-21',
      isOnTime: true,
    });
  });
});

describe('the meetings of other courses', () => {
  it('begin on the first workday when the course begins on a Saturday', () => {
    const course = { ...autumn, startsOn: '2026-09-05' };
    expect(proposed(course)[0]).toMatchObject({ targetOn: '2026-09-07', meetsOn: '2026-09-07' });
    // Week 1 is the week of that Saturday, so week 3 ends a week earlier.
    expect(proposed(course)[1]?.targetOn).toBe('2026-09-17');
  });

  it('leave out the follow-ups that are due on the day of the final or after it', () => {
    const meetings = proposed({ ...autumn, plannedEndOn: '2026-10-16' });
    expect(meetings.map(({ kind, week }) => [kind, week])).toEqual([
      ['start', 0],
      ['follow-up', 3],
      ['final', 13],
    ]);
    expect(meetings.at(-1)?.meetsOn).toBe('2026-10-15');
  });

  it('end in the last week of a course that was extended', () => {
    const meetings = proposed({ ...autumn, plannedEndOn: '2027-01-29' });
    expect(meetings.at(-1)).toMatchObject({ kind: 'final', meetsOn: '2027-01-28', isOnTime: true });
  });

  it('are only the start when the course has one workday, and none when it has none', () => {
    const oneDay = { startsOn: '2026-09-07', plannedEndOn: '2026-09-07', closedDays: open };
    expect(proposed(oneDay).map(({ kind }) => kind)).toEqual(['start']);
    expect(proposed({ ...oneDay, closedDays: new Set(['2026-09-07']) })).toEqual([]);
  });
});

describe('a proposal for a course that has meetings', () => {
  const withState = (place: number, change: Partial<PlacedMeeting>) =>
    planned(autumn).map((meeting, each) => (each === place ? { ...meeting, ...change } : meeting));

  it.each(['held', 'missed', 'cancelled'] as const)(
    'leaves one that is %s alone, and keeps later ones after it',
    (state) => {
      const existing = withState(1, { state, meetsOn: '2026-10-15' });
      const meetings = proposedMeetings({ ...autumn, template: seedTemplate, existing });
      expect(meetings.map(({ meetingId }) => meetingId)).not.toContain('meeting-1');
      // Follow-up 2 was due on that very day.
      expect(meetings[1]).toMatchObject({ meetingId: 'meeting-2', fromOn: '2026-10-15', meetsOn: '2026-10-16' });
    },
  );

  it('names the planned ones it would move, and from where', () => {
    const existing = withState(2, { meetsOn: '2026-10-20' }).slice(0, 3);
    const meetings = proposedMeetings({ ...autumn, template: seedTemplate, existing });
    expect(meetings.map(({ meetingId, fromOn, meetsOn }) => [meetingId, fromOn, meetsOn])).toEqual([
      ['meeting-0', '2026-09-07', '2026-09-07'],
      ['meeting-1', '2026-09-24', '2026-09-24'],
      ['meeting-2', '2026-10-20', '2026-10-15'],
      [null, null, '2026-11-05'],
      [null, null, '2026-11-19'],
      [null, null, '2026-12-03'],
    ]);
  });
});

describe('being on time', () => {
  const meeting = { targetOn: '2026-09-24', toleranceWorkdays: 3, meetsOn: '2026-09-24' };

  it('holds to three workdays before and after, over a weekend', () => {
    for (const meetsOn of ['2026-09-21', '2026-09-29']) expect(isOnTime({ ...meeting, meetsOn }, open)).toBe(true);
    for (const meetsOn of ['2026-09-18', '2026-09-30']) expect(isOnTime({ ...meeting, meetsOn }, open)).toBe(false);
  });

  it('does not count closed days', () => {
    expect(isOnTime({ ...meeting, meetsOn: '2026-09-30' }, new Set(['2026-09-25']))).toBe(true);
  });

  it('asks nothing of an extra meeting', () => {
    expect(isOnTime({ targetOn: null, toleranceWorkdays: null, meetsOn: '2026-09-30' }, open)).toBe(true);
  });
});

describe('the day a meeting was first planned for', () => {
  it('is kept through every move, and forgotten when it is back', () => {
    const first = movedFromAfter({ meetsOn: '2026-09-24', movedFrom: null }, '2026-09-25');
    const second = movedFromAfter({ meetsOn: '2026-09-25', movedFrom: first }, '2026-09-28');
    const back = movedFromAfter({ meetsOn: '2026-09-28', movedFrom: second }, '2026-09-24');
    expect([first, second, back]).toEqual(['2026-09-24', '2026-09-24', null]);
  });
});

describe('the later ones of a meeting that is moved', () => {
  it('follow by as many days, to the nearest workday', () => {
    const existing = planned(autumn);
    // Two days later: Thursdays become Saturdays, and Friday is nearer than Monday.
    expect(daysOf(movedWithLater(existing[1]!, '2026-09-26', { ...autumn, existing }) ?? [])).toEqual([
      '2026-10-16',
      '2026-11-06',
      '2026-11-20',
      '2026-12-04',
    ]);
  });

  it('stay when they are held, are extra, or lie before', () => {
    const existing = planned(autumn).map((meeting, place): PlacedMeeting => {
      if (place === 3) return { ...meeting, state: 'held' };
      return place === 4 ? { ...meeting, kind: 'extra', targetOn: null } : meeting;
    });
    const moved = movedWithLater(existing[2]!, '2026-10-16', { ...autumn, existing });
    expect(moved).toEqual([{ meetingId: 'meeting-5', meetsOn: '2026-12-04' }]);
  });

  it('draw together when the course ends, and are refused when they find no room', () => {
    const existing = planned(autumn);
    expect(daysOf(movedWithLater(existing[3]!, '2026-12-01', { ...autumn, existing }) ?? [])).toEqual([
      '2026-12-03',
      '2026-12-04',
    ]);
    expect(movedWithLater(existing[3]!, '2026-12-03', { ...autumn, existing })).toBe(null);
  });
});

describe('a course whose end is moved', () => {
  it('takes its final along, and leaves what was agreed', () => {
    const existing = planned(autumn).map((meeting, place) =>
      place === 2 ? { ...meeting, meetsOn: '2026-10-19' } : meeting,
    );
    const meetings = followingMeetings({ ...autumn, plannedEndOn: '2027-01-29', existing });
    expect(daysOf(meetings)).toEqual([
      '2026-09-07',
      '2026-09-24',
      '2026-10-19',
      '2026-11-05',
      '2026-11-19',
      '2027-01-28',
    ]);
  });

  it('keeps the meetings it has no weeks for any more before its final', () => {
    const meetings = followingMeetings({ ...autumn, plannedEndOn: '2026-10-30', existing: planned(autumn) });
    expect(daysOf(meetings)).toEqual([
      '2026-09-07',
      '2026-09-24',
      '2026-10-15',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
    ]);
  });

  it('puts those on the last workday that find no day of their own', () => {
    const meetings = followingMeetings({ ...autumn, plannedEndOn: '2026-09-09', existing: planned(autumn) });
    for (const { meetsOn } of meetings) expect(meetsOn >= '2026-09-07' && meetsOn <= '2026-09-09').toBe(true);
    expect(meetings.at(-1)?.meetsOn).toBe('2026-09-09');
    expect(meetings).toHaveLength(6);
  });
});

describe('a course whose start is moved', () => {
  const later = { ...autumn, startsOn: '2026-09-21', plannedEndOn: '2026-12-18' };

  it('takes all its planned meetings to the proposal of the new days', () => {
    const meetings = followingMeetings({ ...later, existing: planned(autumn) });
    expect(daysOf(meetings)).toEqual(daysOf(proposed(later)));
    expect(meetings.map(({ targetOn }) => targetOn)).toEqual(proposed(later).map(({ targetOn }) => targetOn));
  });

  it('leaves what is held, missed or cancelled, in every mix of states', () => {
    const mixes = Array.from({ length: 4 ** 6 }, (_, mix) =>
      planned(autumn).map((meeting, place) => ({
        ...meeting,
        state: meetingStates[Math.floor(mix / 4 ** place) % 4]!,
      })),
    );
    const touched = mixes.filter((existing) => {
      const moved = followingMeetings({ ...later, existing }).map(({ meetingId }) => meetingId);
      return existing.some(({ id, state }) => moved.includes(id) !== (state === 'planned'));
    });
    expect(touched).toEqual([]);
  });
});

const anyStart = fc.integer({ min: 0, max: 3652 }).map((days) => addDays('2018-01-01', days));
const anyStates = fc.array(fc.constantFrom(...meetingStates), { minLength: 6, maxLength: 6 });

/** Closing days here and there in the hundred days from a start. */
const anyClosing = (startsOn: string) =>
  fc.array(fc.integer({ min: 0, max: 100 }).map((days) => addDays(startsOn, days))).map((days) => new Set(days));

const anyTemplate: fc.Arbitrary<Pick<CourseTemplate, 'weeks' | 'toleranceWorkdays' | 'meetings'>> = fc
  .record({
    weeks: fc.integer({ min: 1, max: 30 }),
    toleranceWorkdays: fc.integer({ min: 0, max: 10 }),
    at: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
    hasFinal: fc.boolean(),
  })
  .map(({ weeks, toleranceWorkdays, at, hasFinal }) => {
    const inside = at.filter((week) => week <= weeks).toSorted((one, other) => one - other);
    const meetings = inside.map((week, place) => {
      if (week === 0) return { kind: 'start' as const, week, agenda: '' };
      const isLast = hasFinal && place === inside.length - 1;
      return { kind: isLast ? ('final' as const) : ('follow-up' as const), week, agenda: '' };
    });
    return { weeks, toleranceWorkdays, meetings };
  });

const anyCourse = fc.tuple(anyStart, anyTemplate).chain(([startsOn, template]) =>
  anyClosing(startsOn).map((closedDays) => ({
    startsOn,
    template,
    closedDays,
    plannedEndOn: plannedEnd(startsOn, closedDays, template.weeks),
  })),
);

describe('the final meeting when the end is moved', () => {
  const existing = planned(autumn);

  it('goes to the Thursday of the new last week', () => {
    expect(movedFinal({ ...autumn, plannedEndOn: '2026-12-18', existing })).toEqual({
      fromOn: '2026-12-03',
      meetsOn: '2026-12-17',
    });
  });

  it('stays while the end stays in its week, once it is held, and at an end no course can have', () => {
    const held = existing.map((each) => (each.kind === 'final' ? { ...each, state: 'held' as const } : each));
    expect(movedFinal({ ...autumn, existing })).toBeNull();
    expect(movedFinal({ ...autumn, plannedEndOn: '2026-12-18', existing: held })).toBeNull();
    expect(movedFinal({ ...autumn, plannedEndOn: '2026-08-28', existing })).toBeNull();
    expect(movedFinal({ ...autumn, plannedEndOn: '2999-12-31', existing })).toBeNull();
  });
});

describe('a meeting late in its course', () => {
  const existing = planned(autumn);
  const followUp = existing[4]!;
  const final = existing[5]!;
  const course = { plannedEndOn: autumn.plannedEndOn, existing };

  it('is told of past the final meeting, and past the planned end', () => {
    expect(whyLate(followUp, '2026-12-03', course)).toBeNull();
    expect(whyLate(followUp, '2026-12-04', course)).toEqual({ key: 'meetings.afterFinal', day: '2026-12-03' });
    expect(whyLate(followUp, '2026-12-07', course)).toEqual({ key: 'meetings.afterEnd', day: '2026-12-04' });
  });

  it('is the final itself only past the planned end', () => {
    expect(whyLate(final, '2026-12-04', course)).toBeNull();
    expect(whyLate(final, '2026-12-07', course)).toMatchObject({ key: 'meetings.afterEnd' });
  });

  it('is measured by no final that is not held', () => {
    const without = existing.map((each) => (each.id === final.id ? { ...each, state: 'cancelled' as const } : each));
    expect(whyLate(followUp, '2026-12-04', { ...course, existing: without })).toBeNull();
  });
});

describe('whatever the template and the closing days', () => {
  property.prop([anyCourse])(
    'meetings lie on workdays of the course, in order, and say whether they are on time',
    (course) => {
      expect(whyTemplateRefused(course.template)).toBe(null);
      const meetings = proposedMeetings({ ...course, existing: [] });
      let before = '';
      for (const { meetsOn, targetOn, isOnTime: saysSo } of meetings) {
        expect(isWorkday(meetsOn, course.closedDays)).toBe(true);
        expect(meetsOn >= course.startsOn && meetsOn <= course.plannedEndOn && meetsOn > before).toBe(true);
        const isNear =
          Math.abs(workdaysBetween(targetOn, meetsOn, course.closedDays)) <= course.template.toleranceWorkdays;
        expect(saysSo).toBe(isNear);
        before = meetsOn;
      }
    },
  );

  property.prop([anyStart, anyStart, anyStates])(
    'a moved start moves only planned meetings, and those to the proposal',
    (from, to, states) => {
      const course = (startsOn: string) => ({ startsOn, plannedEndOn: plannedEnd(startsOn, open), closedDays: open });
      const existing = planned(course(from)).map((meeting, place) => ({ ...meeting, state: states[place]! }));
      const moved = followingMeetings({ ...course(to), existing });
      const isPlanned = existing.filter(({ state }) => state === 'planned');
      expect(moved.map(({ meetingId }) => meetingId)).toEqual(isPlanned.map(({ id }) => id));
      const targets = new Map(planned(course(to)).map(({ week, targetOn }) => [week, targetOn]));
      for (const { week, targetOn, meetsOn } of moved) {
        expect(targetOn).toBe(targets.get(week));
        expect(isWorkday(meetsOn, open)).toBe(true);
      }
    },
  );

  property.prop([anyStart, anyStates, fc.integer({ min: 0, max: 5 }), fc.integer({ min: -20, max: 20 })])(
    'moving one with the later ones leaves what is settled, and keeps the order',
    (startsOn, states, place, shift) => {
      const course = { startsOn, plannedEndOn: plannedEnd(startsOn, open), closedDays: open };
      const existing = planned(course).map((meeting, each) => ({ ...meeting, state: states[each]! }));
      const chosen = existing[place]!;
      const newDay = addDays(chosen.meetsOn, shift);
      const moved = movedWithLater(chosen, newDay, { ...course, existing });
      if (moved === null) return;
      const later = existing.slice(place + 1);
      expect(moved.map(({ meetingId }) => meetingId)).toEqual(
        later.filter(({ state }) => state === 'planned').map(({ id }) => id),
      );
      const dayOf = new Map(moved.map(({ meetingId, meetsOn }) => [meetingId, meetsOn]));
      let before = newDay;
      for (const { id, state, meetsOn } of later) {
        const day = dayOf.get(id) ?? meetsOn;
        if (state === 'planned') {
          expect(isWorkday(day, open) && day >= startsOn && day <= course.plannedEndOn && day > before).toBe(true);
        }
        if (day > before) before = day;
      }
    },
  );
});
