import { describe, expect, it } from 'vitest';
import { missedDays, statedCells } from '#renderer/attendance/month.ts';
import { addDays } from '#shared/calendar.ts';
import { code, day, dayOfLine, registerLine } from '#test/attendance/register-week.ts';

const codes = [code('SYG', 'S', 'sick'), code('UDEBLEVET', 'U', 'unlawful'), code('LUKKET', 'K', 'closed')];

describe('a person’s month', () => {
  it('counts days by what time is missing for, whole and in part alike, and no closed ones', () => {
    const { cells } = registerLine('a', [
      { attended: 0, reason: 'SYG' },
      { attended: 60, reason: 'SYG' },
      { attended: 0, reason: 'UDEBLEVET' },
      { attended: 180 },
      { attended: 0, reason: 'LUKKET' },
      {},
    ]);
    expect(missedDays(cells, codes)).toEqual({ sick: 2, lawful: 0, unlawful: 1, holiday: 0, none: 0 });
  });

  it('states what was agreed or registered up to today', () => {
    const off = { expected: 'off', agreedMinutes: 0 } as const;
    const { cells } = registerLine('a', [{}, off, { attended: 60, ...off }, { expected: 'flexible' }, {}, {}]);
    expect(statedCells(cells, addDays(day, 4)).map((cell) => dayOfLine(cell.day))).toEqual([0, 2, 4]);
  });
});
