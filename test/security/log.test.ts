import { expect, test } from 'vitest';
import { bugEvent } from '#main/bug-event.ts';

test('a bug is logged by kind, code and place, never with what was typed', () => {
  const error = Object.assign(
    new TypeError('Kanariefugl 610190-4006\n    at Kanariefugl (/home/Kanariefugl/x.ts:1:1)'),
    { code: 'SQLITE_CONSTRAINT' },
  );
  const event = bugEvent('candidates.register', error);
  expect(event).toMatchObject({
    event: 'bug',
    operation: 'candidates.register',
    kind: 'TypeError',
    code: 'SQLITE_CONSTRAINT',
  });
  expect(event.at.length).toBeGreaterThan(0);
  expect(event.at[0]).toMatch(/log\.test\.ts:\d+$/u);
  expect(JSON.stringify(event)).not.toMatch(/Kanariefugl|610190/u);
});

test('a place names a file, never the folder it lies in', () => {
  const error = new Error('x');
  error.stack =
    'Error: x\n    at record (C:\\Users\\karen.moelgaard\\app\\index.cjs:10:5)\n    at file:///home/karen/index.cjs:20:1';
  expect(bugEvent('x', error).at).toEqual(['record index.cjs:10', 'index.cjs:20']);
});

test('what is thrown without being an error is told by its type only', () => {
  expect(bugEvent('x', 'Kanariefugl')).toEqual({ event: 'bug', operation: 'x', kind: 'string', code: null, at: [] });
  expect(bugEvent('x', { code: 'Kanariefugl' })).toMatchObject({ code: null });
});
