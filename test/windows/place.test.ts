import { expect, test } from 'vitest';
import { besideWindow } from '#main/window-place.ts';

const workArea = { x: 0, y: 0, width: 1600, height: 1000 };

test('a new window is as large as the one in use, and a step beside it', () => {
  const first = { x: 100, y: 60, width: 900, height: 700 };
  expect(besideWindow(first, [first], workArea)).toEqual({ x: 132, y: 92, width: 900, height: 700 });
});

test.each([
  { x: 0, y: 0, width: 900, height: 700 },
  { x: 690, y: 290, width: 900, height: 700 },
  { x: 234, y: 132, width: 1366, height: 868 },
])('six windows from $x, $y lie on the screen, none on top of another', (first) => {
  const windows = [first];
  while (windows.length < 6) windows.push(besideWindow(windows.at(-1)!, windows, workArea));
  expect(new Set(windows.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
  for (const { x, y, width, height } of windows) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(workArea.width);
    expect(y + height).toBeLessThanOrEqual(workArea.height);
  }
});

test('a window larger than the screen it goes to fits there', () => {
  const wide = { x: 0, y: 0, width: 2400, height: 1200 };
  const { width, height } = besideWindow(wide, [wide], workArea);
  expect([width, height]).toEqual([1600, 1000]);
});
