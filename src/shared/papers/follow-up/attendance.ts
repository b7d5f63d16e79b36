import type { AttendancePeriod } from '#shared/attendance-periods.ts';
import { isoWeekOf } from '#shared/calendar.ts';
import type { MissingDays } from '#shared/missing-days.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { attendanceColumns, reasonWord } from '#shared/papers/report/attendance-table.ts';
import { closedStretches } from '#shared/papers/report/closed-text.ts';
import { fullHours } from '#shared/papers/report/hours-table.ts';
import { attendanceSince, type Since } from '#shared/papers/since.ts';
import { dayAndMonth, period, weekdayShort } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Attendance since the last meeting beside what was before, and the days nobody registered by name. */
export function attendanceBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const { now, before, missing } = attendanceSince(content, since);
  const unregistered =
    missing.length === 0
      ? []
      : [speak('meetingPapers.unregistered', { days: missing.map((each) => missingText(each, speak)).join(', ') })];
  if (now.days === 0) return [words([speak('meetingPapers.attendanceNone'), ...unregistered].join(' '))];
  const reasons = reasonsOf(content, before ? [now, before] : [now]);
  const closed = closedSince(content, since, speak);
  const shown = now.from < now.to ? period(now.from, now.to, speak) : dayAndMonth(now.from);
  return [
    {
      kind: 'table',
      label: speak('meetingPapers.attendanceTable'),
      columns: attendanceColumns(
        speak('paper.period'),
        reasons.map((reason) => reasonWord(content.codes, reason, speak)),
        speak,
      ),
      rows: [
        row(
          'now',
          speak(before ? 'meetingPapers.daysNew' : 'meetingPapers.daysAll', { days: shown }),
          { figures: now, reasons },
          speak,
        ),
        ...(before
          ? [
              row(
                'before',
                speak('meetingPapers.daysBefore', { days: period(before.from, before.to, speak) }),
                { figures: before, reasons },
                speak,
              ),
            ]
          : []),
      ],
      notes: [
        [
          ...(now.shortDays > 0 ? [speak('paper.shortDays', { count: now.shortDays, of: now.attendedDays })] : []),
          ...(closed.length > 0 ? [speak('paper.closedDays', { days: closed.join(', ') })] : []),
          ...unregistered,
        ].join(' '),
      ].filter((note) => note !== ''),
    },
  ];
}

const row = (
  key: string,
  label: string,
  { figures, reasons }: { figures: AttendancePeriod; reasons: readonly string[] },
  speak: Speak,
) => ({
  key,
  cells: [
    label,
    `${figures.days}`,
    `${figures.attendedDays}`,
    ...reasons.map((reason) => `${figures.absent.get(reason) ?? 0}`),
    fullHours(figures.agreedMinutes, speak),
    fullHours(figures.attendedMinutes, speak),
    figures.percent === null ? '–' : speak('paper.percent', { percent: figures.percent }),
  ],
});

/** The reasons of the days missed, in the order of their list; without a reason last. */
function reasonsOf({ codes }: CourseContent, periods: readonly AttendancePeriod[]): string[] {
  const place = (reason: string) =>
    reason === ''
      ? Number.MAX_SAFE_INTEGER
      : codes.findIndex(({ list, code }) => list === 'absence' && code === reason);
  return [...new Set(periods.flatMap(({ absent }) => [...absent.keys()]))].sort((a, b) => place(a) - place(b));
}

/** The closed days among the new ones alone. */
function closedSince(content: CourseContent, { from, to }: Since, speak: Speak): string[] {
  const { record } = content;
  const course = { ...record.course, startsOn: from < record.course.startsOn ? record.course.startsOn : from };
  return closedStretches({ ...content, record: { ...record, course, today: to } }, speak);
}

/** `man 9-11`, or how many of a week's freely placed days. */
const missingText = ({ day, isFlexible, days }: MissingDays, speak: Speak): string =>
  isFlexible
    ? speak('meetingPapers.freeDays', { count: days, week: isoWeekOf(day).week })
    : `${weekdayShort(day, speak.language)} ${dayAndMonth(day)}`;
