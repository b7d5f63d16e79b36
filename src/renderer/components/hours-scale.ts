import type { HoursCurveData } from '#renderer/components/ruler.ts';

export const curveTop = 8;
export const curveFoot = 172;
const room = curveFoot - curveTop;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const mostLines = 6;

export type HoursScale = {
  /** Hours at the grid lines, from 0. */
  lines: number[];
  /** Pixels from the top for a number of minutes. */
  y: (minutes: number) => number;
};

/** An axis that holds every figure and leaves room for the words above the agreed line. */
export function hoursScale(curve: HoursCurveData): HoursScale {
  const bars = [...curve.attended, ...curve.effective].map((week) => week.minutes / 60);
  const agreed = curve.agreed.map((step, place) => {
    const isUp = place > 0 && step.minutesPerWeek > (curve.agreed[place - 1]?.minutesPerWeek ?? 0);
    const words = step.label === undefined ? 6 : step.note !== undefined && (isUp || place === 0) ? 30 : 14;
    return (step.minutesPerWeek / 60) * (room / (room - words));
  });
  const most = Math.max(1, ...bars, ...agreed);
  const step = steps.find((candidate) => most / candidate <= mostLines - 1) ?? 1000;
  const count = Math.ceil(most / step);
  const hours = count * step;
  return {
    lines: Array.from({ length: count + 1 }, (_, line) => line * step),
    y: (minutes) => Number((curveFoot - (minutes / 60 / hours) * room).toFixed(1)),
  };
}

/** About how wide a 13 px text is, for the patch of surface behind it. */
export function textWidth(text: string, isBold: boolean): number {
  return Math.ceil(text.length * (isBold ? 7.1 : 6.5));
}
