import type { FigureKey } from '#shared/report-figures.ts';
import { decimalHours } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** A kept figure as it is read: minutes of a week as hours, shares in percent. `value` as `FigureChange` has it. */
export function figureText(figure: FigureKey, value: string, speak: Speak): string {
  if (value === '') return speak('reports.noFigure');
  const ends = value.split('–').map(Number);
  if (ends.some((end) => !Number.isFinite(end))) return value;
  switch (figure) {
    case 'agreedMinutes':
    case 'attendedMinutes':
    case 'effectiveMinutes':
      return ends.map((minutes) => decimalHours(minutes, speak.language)).join('–');
    case 'intensity':
    case 'attendedShare':
      return `${value}\u00a0%`;
    default:
      return value;
  }
}
