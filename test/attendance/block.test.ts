import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  asAgreed,
  blockBetween,
  blockInput,
  blockText,
  contentOf,
  filled,
  judged,
  laidOut,
  lettered,
  readBlock,
  refusedDay,
  spotsOf,
  writtenAmong,
  type Block,
} from '#renderer/attendance/block.ts';
import { addDays } from '#shared/calendar.ts';
import { code, day, dayOfLine, registerLine, registerWeek } from '#test/attendance/register-week.ts';

const sick = code('SYG', 'S', 'sick');
const other = code('ANDET', '', 'lawful');
const codes = [sick, other];
const today = addDays(day, 4);

const off = { expected: 'off', agreedMinutes: 0 } as const;
const closed = { expected: 'closed', agreedMinutes: 0 } as const;

const twoHours = { agreedMinutes: 120 };

/** Two people: one with three hours Monday to Wednesday, one with two; Thursday is off, Friday closed. */
const two = registerWeek([
  registerLine('a', [{}, {}, {}, off, closed]),
  registerLine('b', [twoHours, twoHours, twoHours, off, closed]),
]);
const whole: Block = { top: 0, left: 0, bottom: 1, right: 4 };
const at = (row: number, column: number): Block => ({ top: row, left: column, bottom: row, right: column });

const placesOf = (placed: ReturnType<typeof laidOut>) =>
  placed?.map(({ spot, content }) => [spot.line.courseId, dayOfLine(spot.cell.day), content.text]);

describe('a block of the register', () => {
  it('is the rectangle between two cells, whichever was first', () => {
    expect(blockBetween({ row: 3, column: 0 }, { row: 1, column: 2 })).toEqual({
      top: 1,
      left: 0,
      bottom: 3,
      right: 2,
    });
    expect(spotsOf(two, at(1, 2)).flat()).toMatchObject([{ line: { courseId: 'b' }, cell: { agreedMinutes: 120 } }]);
  });

  it('is copied with tabs and without names', () => {
    const week = registerWeek([
      registerLine('a', [{ attended: 180 }, { attended: 90, reason: 'SYG' }, {}]),
      registerLine('b', [{ attended: 0, reason: 'SYG' }, {}, { attended: 150 }]),
    ]);
    const contents = spotsOf(week, { top: 0, left: 0, bottom: 1, right: 2 }).map((line) =>
      line.map(({ cell }) => contentOf(cell, codes)),
    );
    expect(blockText(contents)).toBe('3:00\t1:30 S\t\nS\t\t2:30');
  });

  it('is read from what a spreadsheet gives', () => {
    expect(readBlock('2,5\t2:30\r\n S \t\r\n')).toEqual([
      [{ text: '2,5' }, { text: '2:30' }],
      [{ text: 'S' }, { text: '' }],
    ]);
  });

  it('keeps a reason that has no letter when it is copied inside the register', () => {
    const { cells } = registerLine('a', [{ attended: 60, reason: 'ANDET' }]);
    expect(contentOf(cells[0]!, codes)).toEqual({ text: '1:00', entry: { minutes: 60, code: other } });
  });
});

describe('a block that is pasted', () => {
  it('repeats one cell over the selection', () => {
    const placed = laidOut(two, { top: 0, left: 0, bottom: 1, right: 1 }, [[{ text: '2' }]]);
    expect(placesOf(placed)).toEqual([
      ['a', 0, '2'],
      ['a', 1, '2'],
      ['b', 0, '2'],
      ['b', 1, '2'],
    ]);
  });

  it('repeats a line over the lines of the selection', () => {
    const placed = laidOut(two, { top: 0, left: 0, bottom: 1, right: 1 }, readBlock('1\t2'));
    expect(placesOf(placed)?.map(([, , text]) => text)).toEqual(['1', '2', '1', '2']);
  });

  it('is laid from the first selected cell when it does not fit in whole', () => {
    expect(placesOf(laidOut(two, at(0, 1), readBlock('1\t2\n3\t4')))).toEqual([
      ['a', 1, '1'],
      ['a', 2, '2'],
      ['b', 1, '3'],
      ['b', 2, '4'],
    ]);
  });

  it('does not reach over the edge of the week', () => {
    expect(laidOut(two, at(0, 3), readBlock('1\t2\t3'))).toBeNull();
    expect(laidOut(two, at(1, 0), readBlock('1\n2'))).toBeNull();
  });

  it('leaves days to come, closed days and days without an agreement alone, and counts them', () => {
    const placed = laidOut(two, whole, [[{ text: '4' }]])!;
    const { writes, leftAlone } = judged(placed, addDays(day, 1), codes);
    expect(writes.map(({ spot }) => dayOfLine(spot.cell.day))).toEqual([0, 1, 0, 1]);
    expect(leftAlone).toEqual({ future: 2, off: 2, closed: 2 });
  });

  it('names each cell that cannot be written, with its reason', () => {
    const placed = laidOut(two, at(0, 0), readBlock('2,5\t2,30\tx\n3\tS\t3 S'))!;
    const { writes, refused } = judged(placed, today, codes);
    expect(refused.map(({ spot, text, why }) => [spot.line.courseId, text, why.key])).toEqual([
      ['a', '2,5', 'attendance.blockReason'],
      ['a', '2,30', 'minutes.twoMeanings'],
      ['a', 'x', 'minutes.unreadable'],
      ['b', '3 S', 'attendance.nothingMissing'],
    ]);
    expect(refused[0]?.why.values).toEqual({ missing: '0:30' });
    expect(writes).toMatchObject([
      { minutes: 180, reason: null },
      { minutes: 0, reason: 'SYG' },
    ]);
  });

  it('says nothing with an empty cell, and writes nothing that stands there already', () => {
    const week = registerWeek([registerLine('a', [{ attended: 180 }, { attended: 60, reason: 'SYG' }])]);
    const placed = laidOut(week, at(0, 0), readBlock('3:00\t'))!;
    expect(judged(placed, today, codes)).toMatchObject({ writes: [], refused: [] });
  });
});

describe('a block that is filled', () => {
  const week = registerWeek([
    registerLine('a', [{ attended: 180 }, {}, {}]),
    registerLine('b', [{}, {}, {}]),
    registerLine('c', [{}, {}, {}]),
  ]);

  it('takes the first line downwards', () => {
    const placed = filled(week, { top: 0, left: 0, bottom: 2, right: 1 }, 'down', codes);
    expect(placesOf(placed)).toEqual([
      ['b', 0, '3:00'],
      ['b', 1, ''],
      ['c', 0, '3:00'],
      ['c', 1, ''],
    ]);
  });

  it('takes the first day to the right', () => {
    expect(placesOf(filled(week, { top: 0, left: 0, bottom: 0, right: 2 }, 'right', codes))).toEqual([
      ['a', 1, '3:00'],
      ['a', 2, '3:00'],
    ]);
  });

  it('takes the neighbour when one cell is selected, and nothing at the edge', () => {
    expect(placesOf(filled(week, at(1, 0), 'down', codes))).toEqual([['b', 0, '3:00']]);
    expect(placesOf(filled(week, at(0, 1), 'right', codes))).toEqual([['a', 1, '3:00']]);
    expect(filled(week, at(0, 0), 'down', codes)).toEqual([]);
    expect(filled(week, at(0, 0), 'right', codes)).toEqual([]);
  });
});

describe('a block worked with one key', () => {
  it('is as agreed where an agreed day waits', () => {
    const week = registerWeek([
      registerLine('a', [{ attended: 60, reason: 'SYG' }, {}, { expected: 'flexible' }, off, {}]),
    ]);
    const { writes, leftAlone } = asAgreed(spotsOf(week, { ...whole, bottom: 0 }).flat(), addDays(day, 1));
    expect(writes).toMatchObject([{ minutes: 180, reason: null, spot: { cell: { day: addDays(day, 1) } } }]);
    expect(leftAlone).toEqual({ future: 1, off: 0, closed: 0 });
  });

  it('is absent for a letter’s reason, and keeps hours of a day attended in part', () => {
    const week = registerWeek([registerLine('a', [{}, { attended: 60, reason: 'ANDET' }, off])]);
    const { writes } = lettered(spotsOf(week, { top: 0, left: 0, bottom: 0, right: 2 }).flat(), sick, today);
    expect(writes.map(({ minutes, reason }) => [minutes, reason])).toEqual([
      [0, 'SYG'],
      [60, 'SYG'],
    ]);
  });
});

describe('the command of a block', () => {
  const week = registerWeek([
    registerLine('a', [{}, { attended: 60, reason: 'SYG' }]),
    registerLine('b', [{ attended: 120, reason: 'SYG' }, {}]),
  ]);
  const spots = spotsOf(week, { top: 0, left: 0, bottom: 1, right: 1 }).flat();

  it('is sorted by course and carries the versions it saw', () => {
    const input = blockInput(
      judged(laidOut(week, at(0, 0), readBlock('3:00\t\n\t3:00'))!, today, codes).writes,
      writtenAmong(spots),
    );
    expect(input).toEqual({
      courses: [
        {
          courseId: 'a',
          lines: [{ day, attendedMinutes: 180, absenceCode: null, version: null }],
          cleared: [{ day: addDays(day, 1), version: 3 }],
        },
        {
          courseId: 'b',
          lines: [{ day: addDays(day, 1), attendedMinutes: 180, absenceCode: null, version: null }],
          cleared: [{ day, version: 3 }],
        },
      ],
    });
    expect(refusedDay(input, 'courses.1.lines.0.absenceCode')).toEqual({ courseId: 'b', day: addDays(day, 1) });
    expect(refusedDay(input, 'courses.1.cleared.0')).toEqual({ courseId: 'b', day });
    expect(refusedDay(input, 'courses.7.lines.0')).toBeNull();
    expect(refusedDay(input, 'courses')).toBeNull();
  });
});

const anyBlock = fc
  .record({ top: fc.nat(1), left: fc.nat(4), height: fc.nat(1), width: fc.nat(4) })
  .map(({ top, left, height, width }) => ({
    top,
    left,
    bottom: Math.min(1, top + height),
    right: Math.min(4, left + width),
  }));
const anyText = fc.constantFrom('', '3:00', '2', 'S', '1:30 S', '2,5', '2,30', 'x', '24');

describe('whatever is pasted wherever', () => {
  test.prop([anyBlock, fc.array(fc.array(anyText, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })])(
    'every piece is written, refused, left alone or said nothing; and no cell twice',
    (selected, texts) => {
      const placed = laidOut(
        two,
        selected,
        texts.map((line) => line.map((text) => ({ text }))),
      );
      if (placed === null) return;
      const { writes, refused, leftAlone } = judged(placed, addDays(day, 1), codes);
      const said = placed.filter(({ content }) => content.text !== '').length;
      expect(writes.length + refused.length + leftAlone.future + leftAlone.closed + leftAlone.off).toBe(said);
      const cells = writes.map(({ spot }) => `${spot.line.courseId} ${spot.cell.day}`);
      expect(new Set(cells).size).toBe(cells.length);
      expect(writes.every(({ spot }) => spot.cell.day <= addDays(day, 1) && spot.cell.expected === 'agreed')).toBe(
        true,
      );
    },
  );

  test.prop([
    fc.array(
      fc.array(
        anyText.filter((text) => text !== ''),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  ])('a block that is copied is read as it was', (texts) => {
    const contents = texts.map((line) => line.map((text) => ({ text })));
    expect(readBlock(blockText(contents))).toEqual(contents);
  });
});
