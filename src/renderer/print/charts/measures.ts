import type { Chart } from '#shared/papers/charts.ts';

export type ChartOf<K extends Chart['kind']> = { label: string; chart: Extract<Chart, { kind: K }> };

/** Where the weeks of ruler and hours begin and end, in tenths of a millimetre: one axis for both, whatever stands above the other. */
export const axis = (letterSize: number) => ({ left: letterSize * 3.1, right: 1698 });

/** About how wide a text is, rounded up. */
export const textWidth = (text: string, letterSize: number): number => text.length * letterSize * 0.55;

/** Every how many labels are shown so that none runs into the next. */
export function labelStep(labels: readonly string[], room: number, letterSize: number): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, letterSize)));
  return Math.max(1, Math.ceil((widest + letterSize * 0.4) / Math.max(1, room)));
}

/** The lines of an axis from nought to `most`: whole steps, at most six, with room above the highest. */
export function axisLines(most: number): number[] {
  const wanted = Math.max(1, most) * 1.05;
  const step = [1, 2, 5, 10].find((each) => wanted / each <= 6) ?? 20;
  return Array.from({ length: Math.max(1, Math.ceil(wanted / step)) + 1 }, (_, line) => line * step);
}

/** As much of a name as has room beside a drawing; the whole of it stands in the table. */
export function shortened(name: string, room: number, letterSize: number): string {
  if (textWidth(name, letterSize) <= room) return name;
  const letters = Math.floor(room / textWidth('x', letterSize));
  return `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
