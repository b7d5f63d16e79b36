import { weekdayOf } from '#shared/calendar.ts';
import { patternText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import {
  attendancePeriods,
  attendanceTotal,
  unregisteredDays,
  type AttendancePeriod,
} from '#shared/attendance-periods.ts';
import { closedStretches } from '#shared/papers/report/closed-text.ts';
import { wordOf, type ReportFacts } from '#shared/report-facts.ts';
import { fullHours } from '#shared/papers/report/hours-table.ts';
import { capital, shortPeriod, weeksOf } from '#shared/papers/report/words.ts';
import type { PaperColumn, PaperTable } from '#shared/papers/paper.ts';

/** Days and time over a table of attendance: what a row is about, the days, those missed by each reason, and the time. */
export const attendanceColumns = (about: string, reasons: readonly string[], speak: Speak): PaperColumn[] => [
  { header: about, isName: true },
  ...[
    speak('paper.registeredDays'),
    speak('paper.attended'),
    ...reasons,
    speak('paper.agreedTime'),
    speak('paper.attendedTime'),
    speak('paper.share'),
  ].map((header) => ({ header, isNumber: true })),
];

/** A reason to be absent in words; the empty one says that nobody gave any. */
export const reasonWord = (codes: ReportFacts['codes'], reason: string, speak: Speak): string =>
  wordOf(codes, 'absence', reason || null, speak.language) ?? speak('paper.noReason');

/** Days and time per agreement, and the missed days by their reason. */
export function attendanceTable(facts: ReportFacts, speak: Speak): PaperTable {
  const periods = attendancePeriods(facts);
  const total = attendanceTotal(facts);
  const reasons = [...total.absent.keys()].sort((a, b) => orderOf(facts, a) - orderOf(facts, b));
  const cells = (label: string, period: AttendancePeriod) => [
    label,
    `${period.days}`,
    `${period.attendedDays}`,
    ...reasons.map((reason) => `${period.absent.get(reason) ?? 0}`),
    fullHours(period.agreedMinutes, speak),
    fullHours(period.attendedMinutes, speak),
    period.percent === null ? '–' : speak('paper.percent', { percent: period.percent }),
  ];
  const rows = periods.map((period) => ({ key: period.from, cells: cells(periodLabel(period, speak), period) }));
  return {
    kind: 'table',
    label: speak('paper.attendanceTable'),
    columns: attendanceColumns(
      speak('paper.period'),
      reasons.map((reason) => reasonWord(facts.codes, reason, speak)),
      speak,
    ),
    rows:
      periods.length > 1 ? [...rows, { key: 'total', cells: cells(speak('paper.total'), total), isTotal: true }] : rows,
    notes: [notesOf(facts, total, speak)].filter((note) => note !== ''),
  };
}

function notesOf(facts: ReportFacts, total: AttendancePeriod, speak: Speak): string {
  const closed = closedStretches(facts, speak);
  const missing = unregisteredDays(facts);
  return [
    closed.length > 0 ? speak('paper.closedDays', { days: closed.join(', ') }) : '',
    total.shortDays > 0 ? speak('paper.shortDays', { count: total.shortDays, of: total.attendedDays }) : '',
    missing > 0 ? speak('paper.unregisteredDays', { count: missing }) : speak('paper.allRegistered'),
  ]
    .filter((note) => note !== '')
    .join(' ');
}

// Whole weeks are told by their numbers, anything else by its dates.
function periodLabel({ from, to, plan }: AttendancePeriod, speak: Speak): string {
  const isWholeWeeks = weekdayOf(from) === 1 && weekdayOf(to) >= 5;
  const days = isWholeWeeks ? weeksOf(from, to, speak) : shortPeriod(from, to, speak);
  return capital(plan ? speak('paper.periodWithHours', { days, hours: patternText(plan.pattern, speak) }) : days);
}

const orderOf = ({ codes }: ReportFacts, reason: string): number =>
  reason === '' ? Number.MAX_SAFE_INTEGER : codes.findIndex((code) => code.list === 'absence' && code.code === reason);
