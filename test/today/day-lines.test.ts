import { describe, expect, it } from 'vitest';
import { asWritten, nextWaiting, stepped, waitingAsAgreed } from '#renderer/today/day-lines.ts';
import type { ExpectedLine } from '#shared/attendance.ts';

const line = (courseId: string, change: Partial<ExpectedLine> = {}): ExpectedLine => ({
  courseId,
  candidateId: `candidate of ${courseId}`,
  departmentId: 'department',
  departmentName: 'Hjulmagervej',
  firstName: 'Ida',
  lastName: courseId,
  courseWeek: 3,
  weeks: 13,
  functionName: null,
  expected: 'agreed',
  startsAt: '09:00',
  agreedMinutes: 180,
  recorded: null,
  notifiedAt: null,
  ...change,
});

const done = (courseId: string) => {
  const waiting = line(courseId);
  return { ...waiting, recorded: asWritten(waiting, '2026-11-20', { attendedMinutes: 180 }) };
};

describe('the next line that waits', () => {
  it('is the one after, past those that are registered, and around to the first', () => {
    const lines = [line('a'), done('b'), line('c'), done('d')];
    expect(nextWaiting(lines, 0)).toBe(2);
    expect(nextWaiting(lines, 2)).toBe(0);
    expect(nextWaiting(lines, 3)).toBe(0);
  });

  it('is never the line itself while another waits, and is the line itself when none does', () => {
    expect(nextWaiting([line('a'), done('b')], 0)).toBe(0);
    expect(nextWaiting([done('a'), done('b')], 1)).toBe(1);
  });

  it('meets every waiting line once when each is registered as it is met', () => {
    const lines = Array.from({ length: 40 }, (_, place) => (place % 3 === 0 ? done(`${place}`) : line(`${place}`)));
    const met: string[] = [];
    let at = 7;
    for (let waiting = lines[at]; waiting?.recorded === null; waiting = lines[at]) {
      met.push(waiting.courseId);
      lines[at] = done(waiting.courseId);
      at = nextWaiting(lines, at);
    }
    expect(new Set(met).size).toBe(met.length);
    expect(lines.every(({ recorded }) => recorded !== null)).toBe(true);
  });
});

describe('all as agreed', () => {
  it('takes those who are agreed and wait, and guesses nobody else', () => {
    const lines = [
      line('waits'),
      done('done'),
      line('chooses', { expected: 'flexible' }),
      line('came', { expected: 'off', agreedMinutes: 0 }),
    ];
    expect(waitingAsAgreed(lines).map(({ courseId }) => courseId)).toEqual(['waits']);
  });
});

describe('a step of a day', () => {
  const beside = (day: string) => ({ day, expected: 1, recorded: 0 });

  it('passes over a weekend', () => {
    expect(stepped('2026-11-20', 1, null)).toBe('2026-11-23');
    expect(stepped('2026-11-23', -1, { before: beside('2026-11-20'), after: null })).toBe('2026-11-20');
    expect(stepped('2026-11-22', 1, null)).toBe('2026-11-23');
  });

  it('stops at a Saturday somebody is there on', () => {
    expect(stepped('2026-11-20', 1, { before: null, after: beside('2026-11-21') })).toBe('2026-11-21');
    expect(stepped('2026-11-23', -1, { before: beside('2026-11-21'), after: null })).toBe('2026-11-21');
  });
});

describe('a line as it will stand', () => {
  it('keeps what is not changed', () => {
    const noted = { ...done('a'), recorded: { ...done('a').recorded, note: 'Kom med bussen', version: 4 } };
    expect(asWritten(noted, '2026-11-20', { attendedMinutes: 60, absenceCode: 'SYG' })).toMatchObject({
      attendedMinutes: 60,
      absenceCode: 'SYG',
      note: 'Kom med bussen',
      version: 4,
    });
  });
});
