import type { Rectangle } from 'electron';

/** Far enough for the title of the window below to be seen and clicked. */
const step = 32;

/** A place for a window as large as `window`: a step down and right of it, and on none of those `taken`; from the corner again when the screen ends. */
export function besideWindow(window: Rectangle, taken: readonly Rectangle[], workArea: Rectangle): Rectangle {
  const width = Math.min(window.width, workArea.width);
  const height = Math.min(window.height, workArea.height);
  const isTaken = (x: number, y: number) =>
    taken.some((other) => Math.abs(other.x - x) < step && Math.abs(other.y - y) < step);
  let { x, y } = window;
  // Each turn is another place, and there are only so many windows to meet.
  for (let turn = 0; turn <= taken.length; turn += 1) {
    x += step;
    y += step;
    if (x + width > workArea.x + workArea.width) x = workArea.x + step * turn;
    if (y + height > workArea.y + workArea.height) y = workArea.y + step * turn;
    if (!isTaken(x, y)) break;
  }
  return { x, y, width, height };
}
