import { describe, expect, test } from 'vitest';
import { seedTemplate } from '#main/course-templates/seed.ts';
import { danishHolidays, isoWeekOf, plannedEnd } from '#shared/calendar.ts';
import { proposedMeetings } from '#shared/meeting-days.ts';

// Days are counted here in their own way, so that the rules are not held against themselves.
const oneDay = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00Z`) / oneDay;
const dayOf = (number: number): string => new Date(number * oneDay).toISOString().slice(0, 10);
const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7;

const first = numberOf('2016-01-01');
const last = numberOf('2025-12-31');
const farthest = last + 200;

const holidays = new Set(
  Array.from({ length: 12 }, (_, years) => 2015 + years).flatMap((year) => danishHolidays(year).map(({ day }) => day)),
);

/** The weeks of July 28 to 30, Constitution Day, and the two days of Christmas and New Year that are no holidays. */
const closedDays = new Set(
  Array.from({ length: farthest - first + 400 }, (_, days) => dayOf(first - 200 + days)).filter((day) => {
    const { week } = isoWeekOf(day);
    return (week >= 28 && week <= 30) || ['12-24', '12-31', '06-05'].includes(day.slice(5));
  }),
);

const isOpen = (number: number): boolean => {
  const day = dayOf(number);
  return weekday(number) < 5 && !holidays.has(day) && !closedDays.has(day);
};

// Open days passed by the end of each day, once for all.
const passed = new Map<number, number>();
let count = 0;
for (let number = first - 200; number <= farthest; number += 1) {
  if (isOpen(number)) count += 1;
  passed.set(number, count);
}
const openDaysApart = (one: number, other: number): number => Math.abs(passed.get(one)! - passed.get(other)!);

const thursdayOf = (number: number): number => number - weekday(number) + 3;

function openDaysIn(from: number, to: number): number[] {
  const days = [];
  for (let number = from; number <= to; number += 1) if (isOpen(number)) days.push(number);
  return days;
}

/** As many targets as can have an open day of their own within tolerance, in order: each takes the earliest that is left. */
function mostOnTime(targets: readonly number[], days: readonly number[], tolerance: number): number {
  let taken = Number.NEGATIVE_INFINITY;
  let onTime = 0;
  for (const target of targets) {
    const day = days.find((each) => each > taken && openDaysApart(each, target) <= tolerance);
    if (day === undefined) continue;
    taken = day;
    onTime += 1;
  }
  return onTime;
}

const starts = Array.from({ length: last - first + 1 }, (_, days) => first + days);

/** Start, end and meetings of the centre's own template for every start of ten years. */
const courses = starts.map((start) => {
  const startsOn = dayOf(start);
  const plannedEndOn = plannedEnd(startsOn, closedDays);
  const meetings = proposedMeetings({ startsOn, plannedEndOn, template: seedTemplate, closedDays, existing: [] });
  return { startsOn, start, end: numberOf(plannedEndOn), meetings };
});

describe('for every start day of ten years, with holidays and closing days', () => {
  test('no meeting lies on a closed day or outside the course', () => {
    const wrong = courses.flatMap(({ startsOn, start, end, meetings }) =>
      meetings
        .filter(({ meetsOn }) => !isOpen(numberOf(meetsOn)) || numberOf(meetsOn) < start || numberOf(meetsOn) > end)
        .map(({ meetsOn }) => `${startsOn}: ${meetsOn}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every meeting lies on a later day than the one before', () => {
    const wrong = courses.filter(({ meetings }) =>
      meetings.some(({ meetsOn }, place) => place > 0 && meetsOn <= meetings[place - 1]!.meetsOn),
    );
    expect(wrong.map(({ startsOn }) => startsOn)).toEqual([]);
  });

  test('the targets are the first workday, the Thursdays of weeks 3, 6, 9 and 11, and the Thursday of the last week', () => {
    const wrong = courses.filter(({ start, end, meetings }) => {
      const monday = start - weekday(start);
      const firstOpen = openDaysIn(start, end)[0]!;
      const expected: Record<number, number> = { 0: firstOpen, 13: Math.min(end, thursdayOf(end)) };
      for (const week of [3, 6, 9, 11]) expected[week] = monday + (week - 1) * 7 + 3;
      return meetings.some(({ week, targetOn }) => numberOf(targetOn) !== expected[week]);
    });
    expect(wrong.map(({ startsOn }) => startsOn)).toEqual([]);
  });

  test('as many as can be are within tolerance, and they say so themselves', () => {
    const wrong = courses.filter(({ start, end, meetings }) => {
      const targets = meetings.map(({ targetOn }) => numberOf(targetOn));
      const isOnTime = meetings.map(({ meetsOn }, place) => openDaysApart(numberOf(meetsOn), targets[place]!) <= 3);
      const most = mostOnTime(targets, openDaysIn(start, end), 3);
      const saysSo = meetings.every((meeting, place) => meeting.isOnTime === isOnTime[place]);
      return isOnTime.filter(Boolean).length !== most || !saysSo;
    });
    expect(wrong.map(({ startsOn }) => startsOn)).toEqual([]);
  });

  test('there are six, unless the summer closing takes the end back to before a follow-up is due', () => {
    const wrong = courses.filter(({ start, end, meetings }) => {
      const monday = start - weekday(start);
      const finalOn = numberOf(meetings.at(-1)!.meetsOn);
      const due = [3, 6, 9, 11].filter((week) => monday + (week - 1) * 7 + 3 < finalOn).length;
      const isTakenBack = end < start + 13 * 7 - 1 - 14;
      return meetings.length !== due + 2 || (!isTakenBack && meetings.length !== 6);
    });
    expect(wrong.map(({ startsOn }) => startsOn)).toEqual([]);
    expect(courses.filter(({ meetings }) => meetings.length === 6).length).toBeGreaterThan(3000);
  });
});
