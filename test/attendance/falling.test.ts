import { describe, expect, it } from 'vitest';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { addDays, addWeeks, type Day } from '#shared/calendar.ts';
import { fallingWeeks } from '#shared/falling-hours.ts';
import { threeFreeDays, threeMornings, workshopWithCourse } from '#test/support/course.ts';

// Monday of the twelfth week; the last whole week is that of 16 November.
const today = '2026-11-23';
const [first, second, third, last] = ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'] as const;

const day = (on: Day, attendedMinutes: number) => ({ day: on, agreedMinutes: 120, attendedMinutes, absenceKind: null });

/** Three mornings of a week, so long each. */
const week = (monday: Day, minutes: number) => [0, 2, 4].map((days) => day(addDays(monday, days), minutes));

type Facts = { pattern?: HourPattern; endsOn?: Day; startsOn?: Day; freeDays?: Day[]; today?: Day };
const fallOf = (
  registered: Parameters<typeof fallingWeeks>[1],
  { pattern = threeMornings, startsOn = '2026-09-07', endsOn = '2026-12-04', freeDays = [], ...on }: Facts = {},
) =>
  fallingWeeks(
    { plans: [{ validFrom: '2026-09-07', pattern }], period: { startsOn, endsOn }, freeDays: new Set(freeDays) },
    registered,
    on.today ?? today,
  )?.map(({ monday, attendedMinutes }) => [monday, attendedMinutes]) ?? null;

const falling = [...week(first, 120), ...week(second, 110), ...week(third, 100), ...week(last, 90)];

describe('hours that have fallen', () => {
  it('are told with the week they fell from and the three they fell to', () => {
    expect(fallOf(falling)).toEqual([
      [first, 360],
      [second, 330],
      [third, 300],
      [last, 270],
    ]);
  });

  it('fell every week: one that stayed is no fall', () => {
    expect(fallOf([...week(first, 120), ...week(second, 110), ...week(third, 110), ...week(last, 90)])).toBeNull();
  });

  it('are no fall when they rose in the last week', () => {
    expect(fallOf([...falling.slice(0, 9), ...week(last, 120)])).toBeNull();
  });

  it('are not told of the week that goes on', () => {
    expect(fallOf([...falling, ...week(today, 120).slice(0, 1)])).not.toBeNull();
  });

  it('are compared over a week that is not registered to the end', () => {
    const earlier = week(addWeeks(first, -1), 130);
    const gap = [...earlier, ...week(first, 120), ...week(second, 10).slice(1), ...week(third, 100), ...week(last, 90)];
    expect(fallOf(gap)?.map(([monday]) => monday)).toEqual(['2026-10-19', first, third, last]);
  });

  it('are compared over a week with a closed day, though nothing was agreed for it, or a pause', () => {
    const earlier = week(addWeeks(first, -1), 130);
    const tuesday = addDays(second, 1);
    expect(fallOf([...earlier, ...falling], { freeDays: [tuesday] })?.map(([monday]) => monday)).toEqual([
      '2026-10-19',
      first,
      third,
      last,
    ]);
  });

  it('are compared over a week with a day the house was shut', () => {
    const shut = falling.map((each) =>
      each.day === second ? { ...each, attendedMinutes: 0, absenceKind: 'closed' as const } : each,
    );
    expect(fallOf(shut)).toBeNull();
    expect(fallOf([...week(addWeeks(first, -1), 130), ...shut])).toHaveLength(4);
  });

  it('are compared over a week with a public holiday', () => {
    // 25 and 26 December 2026 are a Friday and a Saturday.
    const before = ['2026-11-30', '2026-12-07', '2026-12-14'].map((monday, place) => week(monday, 120 - place * 10));
    const around = [...before.flat(), ...week('2026-12-21', 10), ...week('2026-12-28', 80).slice(0, 2)];
    expect(fallOf(around, { today: '2026-12-28', endsOn: '2027-01-29' })).toBeNull();
  });

  it('are forgotten when neither of the last two weeks can be compared', () => {
    expect(fallOf(falling, { today: '2026-11-30' })).toHaveLength(4);
    expect(fallOf(falling, { today: '2026-12-07', endsOn: '2027-01-29' })).toBeNull();
  });

  it('fell from a week that lay in the course as a whole', () => {
    expect(fallOf(falling, { startsOn: addDays(first, 1) })).toBeNull();
  });

  it('are compared with freely placed days too, once all of the week’s number are registered', () => {
    const free = { pattern: threeFreeDays };
    expect(fallOf(falling, free)).toHaveLength(4);
    expect(fallOf(falling.slice(1), free)).toBeNull();
  });

  it('are told of no course without an agreement', () => {
    const unplanned = { plans: [], period: { startsOn: '2026-09-07', endsOn: '2026-12-04' }, freeDays: new Set<Day>() };
    expect(fallingWeeks(unplanned, falling, today)).toBeNull();
  });
});

describe('courses with falling hours', () => {
  async function workshopWithFall() {
    const { workshop, courseId, candidateId } = await workshopWithCourse({ today });
    for (const { day: on, attendedMinutes } of falling)
      await workshop.ask('attendance.record', {
        courseId,
        day: on,
        attendedMinutes,
        absenceCode: attendedMinutes < 120 ? 'SYG' : null,
      });
    return { workshop, courseId, candidateId };
  }

  it('are told with their weeks', async () => {
    const { workshop, courseId, candidateId } = await workshopWithFall();
    const { lines } = await workshop.ask('attendance.falling', { departmentId: null });
    expect(lines).toEqual([
      {
        courseId,
        candidateId,
        departmentId: workshop.departmentId,
        firstName: 'Ida',
        lastName: 'Kragh',
        weeks: [
          { monday: first, attendedMinutes: 360, agreedMinutes: 360 },
          { monday: second, attendedMinutes: 330, agreedMinutes: 360 },
          { monday: third, attendedMinutes: 300, agreedMinutes: 360 },
          { monday: last, attendedMinutes: 270, agreedMinutes: 360 },
        ],
      },
    ]);
  });

  it('are none that is over', async () => {
    const { workshop, courseId } = await workshopWithFall();
    const { course } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.interrupt', {
      courseId,
      version: course.version,
      endedOn: today,
      reasonCode: 'JOB',
    });
    expect((await workshop.ask('attendance.falling', { departmentId: null })).lines).toEqual([]);
  });
});
