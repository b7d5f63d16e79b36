import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { addDays, mondayOf } from '#shared/calendar.ts';
import { beginTryOut, startsOn, workshopWithCourse } from '#test/support/course.ts';
import { somePattern } from '#test/support/registers.ts';
import { plainMinutes, type PlainCourse } from '#test/support/slow-day.ts';

type Setting = {
  hours: HourPattern;
  change: { after: number; pattern: HourPattern };
  closed: { after: number; days: number };
  pause: { after: number; days: number };
  second: { after: number; days: number };
  /** Day by day: nothing written, as agreed, shorter, or longer than agreed. */
  comings: ('nothing' | 'agreed' | 'shorter' | 'longer')[];
};

// Four weeks from Monday 7 September 2026: no public holiday, but plans, closing days and a pause.
const days = 28;
const stretch = (longest: number) =>
  fc.record({ after: fc.integer({ min: 0, max: days }), days: fc.integer({ min: 1, max: longest }) });
const someSetting: fc.Arbitrary<Setting> = fc.record({
  hours: somePattern,
  change: fc.record({ after: fc.integer({ min: 1, max: days }), pattern: somePattern }),
  closed: stretch(3),
  pause: stretch(9),
  second: stretch(14),
  comings: fc.array(fc.constantFrom('nothing', 'agreed', 'shorter', 'longer'), { minLength: days, maxLength: days }),
});

const from = (after: number) => addDays(startsOn, after);
const until = ({ after, days: length }: { after: number; days: number }) => addDays(startsOn, after + length - 1);

/** A course lived through as the setting says, with what the register answered on each day before it was written. */
async function lived({ hours, change, closed, pause, second, comings }: Setting) {
  const today = from(days);
  const { workshop, courseId } = await workshopWithCourse({ today, hours });
  const { departmentId } = workshop;
  await workshop.ask('hourPlans.agree', {
    courseId,
    validFrom: from(change.after),
    pattern: change.pattern,
    reason: 'Ny aftale',
  });
  await workshop.ask('centre.closeDays', { from: from(closed.after), to: until(closed) });
  const { course } = await workshop.ask('courses.show', { courseId });
  await workshop.ask('courses.pause', {
    courseId,
    version: course.version,
    from: from(pause.after),
    until: until(pause),
    reasonCode: 'FERIE',
  });
  const first = await beginTryOut(workshop, courseId, { name: 'Systue' });
  await beginTryOut(workshop, courseId, { name: 'Pakning', from: from(second.after), to: until(second) });

  const answers: { day: string; week: number; ofDay: number; frozen: number | null; isExpected: boolean }[] = [];
  for (const [after, coming] of comings.entries()) {
    const day = from(after);
    const register = await workshop.ask('attendance.week', { departmentId, monday: mondayOf(day) });
    const { lines } = await workshop.ask('attendance.day', { departmentId, day });
    const week = register.lines[0]?.cells.find((cell) => cell.day === day)?.agreedMinutes ?? 0;
    const ofDay = lines[0]?.agreedMinutes ?? 0;
    let frozen: number | null = null;
    if (coming !== 'nothing') {
      const attendedMinutes = coming === 'agreed' ? week : coming === 'longer' ? week + 30 : Math.floor(week / 2);
      const isSplit = second.after <= after && after < second.after + second.days && attendedMinutes > 0;
      await workshop.ask('attendance.record', {
        courseId,
        day,
        attendedMinutes,
        absenceCode: attendedMinutes < week ? 'SYG' : null,
        ...(isSplit ? { parts: [{ tryOutId: first, minutes: attendedMinutes }] } : {}),
      });
      const { attendance } = await workshop.ask('courses.show', { courseId });
      frozen = attendance.find((line) => line.day === day)?.agreedMinutes ?? null;
    }
    answers.push({ day, week, ofDay, frozen, isExpected: lines.length > 0 });
  }
  return { workshop, courseId, departmentId, answers };
}

function plainly({ hours, change, closed, pause }: Setting): PlainCourse {
  return {
    startsOn,
    endsOn: '2026-12-04',
    plans: [
      { validFrom: startsOn, pattern: hours },
      { validFrom: from(change.after), pattern: change.pattern },
    ],
    closedDays: new Set(Array.from({ length: closed.days }, (_, more) => from(closed.after + more))),
    steps: [
      { act: 'plan', happensOn: startsOn, seq: 1, toState: 'planned' },
      { act: 'pause', happensOn: from(pause.after), seq: 2, toState: 'paused' },
      { act: 'resume', happensOn: addDays(until(pause), 1), seq: 3, toState: 'running' },
    ],
  };
}

describe('the register gives one answer', () => {
  test.prop([someSetting], { numRuns: 10 })(
    'to the week, to the day and to the one who writes: the minutes that are agreed',
    async (setting) => {
      const { answers } = await lived(setting);
      const plain = plainly(setting);
      const frozen = new Map<string, number>();
      for (const { day, week, ofDay, frozen: kept, isExpected } of answers) {
        const minutes = plainMinutes(plain, day, frozen);
        expect({ day, week, ofDay, isExpected }).toEqual({
          day,
          week: minutes,
          ofDay: minutes,
          isExpected: minutes > 0,
        });
        if (kept === null) continue;
        expect([day, kept]).toEqual([day, minutes]);
        frozen.set(day, kept);
      }
    },
    120_000,
  );

  test.prop([someSetting], { numRuns: 6 })(
    'of where the minutes were worked: the parts add up to what was attended',
    async (setting) => {
      const { workshop, departmentId, answers } = await lived(setting);
      for (const { day } of answers.filter(({ frozen }) => frozen !== null)) {
        const { lines } = await workshop.ask('attendance.day', { departmentId, day });
        const recorded = lines[0]?.recorded;
        const sum = recorded?.parts.reduce((total, { minutes }) => total + minutes, 0);
        expect([day, sum]).toEqual([day, recorded?.attendedMinutes]);
      }
    },
    120_000,
  );
});
