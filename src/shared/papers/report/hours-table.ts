import { daysPerWeek, minutesPerDay, minutesPerWeek } from '#shared/agreed-hours.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import { wordOf, type ReportFacts } from '#shared/report-facts.ts';
import type { PaperTable } from '#shared/papers/paper.ts';

/** Every agreement on hours, in order: a later one never overwrites an earlier one. */
export function hoursTable({ record, codes }: ReportFacts, speak: Speak): PaperTable {
  return {
    kind: 'table',
    label: speak('paper.hoursTable'),
    columns: [
      { header: speak('paper.validFrom'), isName: true, isTight: true },
      { header: speak('paper.minutesPerDay'), isNumber: true, isTight: true },
      { header: speak('paper.daysPerWeek'), isNumber: true, isTight: true },
      { header: speak('paper.hoursPerWeek'), isNumber: true, isTight: true },
      { header: speak('paper.reason'), width: 32 },
      { header: speak('paper.decidedBy'), width: 18 },
    ],
    rows: record.hourPlans.map(({ id, validFrom, pattern, reason, reasonCode, decidedBy }) => ({
      key: id,
      cells: [
        shortDay(validFrom),
        `${minutesPerDay(pattern) ?? speak('paper.varies')}`,
        `${daysPerWeek(pattern)}`,
        fullHours(minutesPerWeek(pattern), speak),
        reason || wordOf(codes, 'hourChange', reasonCode, speak.language) || speak('app.notStated'),
        decidedBy || speak('app.notStated'),
      ],
    })),
  };
}

/** `9 t 00 min`: minutes are always written, so that a column can be read down. */
export const fullHours = (minutes: number, speak: Speak): string =>
  speak('paper.hoursAndMinutes', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') });
