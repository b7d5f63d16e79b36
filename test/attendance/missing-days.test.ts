import { describe, expect, test } from 'vitest';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { missingInWeek } from '#shared/missing-days.ts';
import { threeFreeDays, threeMornings } from '#test/support/course.ts';

const monday = '2026-09-14';
const nextMonday = '2026-09-21';
const course = { period: { startsOn: '2026-09-07', endsOn: '2026-12-04' }, freeDays: new Set<string>() };
const under = (pattern: HourPattern) => ({ ...course, plans: [{ validFrom: '2026-09-07', pattern }] });
const on = (...days: string[]) => days.map((day) => ({ day, agreedMinutes: 120 }));

describe('agreed days nobody registered', () => {
  test('are the fixed ones before today', () => {
    const missing = missingInWeek(under(threeMornings), monday, { registered: on('2026-09-14'), today: '2026-09-18' });
    expect(missing).toEqual([{ day: '2026-09-16', isFlexible: false, days: 1, minutes: 120 }]);
  });

  test('are not known of freely placed days while the week goes on', () => {
    expect(missingInWeek(under(threeFreeDays), monday, { registered: [], today: '2026-09-20' })).toEqual([]);
  });

  test('stand together on the week’s last day when they could be placed freely', () => {
    const missing = missingInWeek(under(threeFreeDays), monday, { registered: on('2026-09-15'), today: nextMonday });
    expect(missing).toEqual([{ day: '2026-09-18', isFlexible: true, days: 2, minutes: 300 }]);
  });

  test('are none of the closed or paused days', () => {
    const free = { ...under(threeMornings), freeDays: new Set(['2026-09-14', '2026-09-18']) };
    const missing = missingInWeek(free, monday, { registered: [], today: nextMonday });
    expect(missing.map(({ day }) => day)).toEqual(['2026-09-16']);
  });

  test('are no more than were agreed when an agreement is changed mid week', () => {
    const changed = {
      ...course,
      plans: [
        { validFrom: '2026-09-07', pattern: threeMornings },
        { validFrom: '2026-09-16', pattern: threeFreeDays },
      ],
    };
    const missing = missingInWeek(changed, monday, { registered: [], today: nextMonday });
    expect(missing.map(({ day, days }) => [day, days])).toEqual([
      ['2026-09-14', 1],
      ['2026-09-18', 2],
    ]);
  });
});
