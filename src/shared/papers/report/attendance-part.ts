import { attendanceTotal, courseFigures } from '#shared/attendance-periods.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import { addDays, weekdayOf, type Weekday } from '#shared/calendar.ts';
import { words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { attendanceColumns, attendanceTable, reasonWord } from '#shared/papers/report/attendance-table.ts';
import { factsBlock, titledTable, type PartContent } from '#shared/papers/report/blocks.ts';
import { capital } from '#shared/papers/report/words.ts';
import { openDays } from '#shared/report-facts.ts';
import { spokenMinutes, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** How much of the agreed time was attended, with and without lawful absence, why the rest was missed, and on which weekdays. */
export function attendanceBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  if (content.record.attendance.length === 0) return [words(speak('paper.noAttendance'))];
  const figures = courseFigures(content);
  const total = attendanceTotal(content);
  const percent = (value: number | null) => (value === null ? '–' : speak('paper.percent', { percent: value }));
  return [
    ...factsBlock([
      { label: speak('reportPaper.attendedOfAgreed'), value: percent(figures.percent) },
      { label: speak('reportPaper.withoutLawful'), value: percent(figures.percentWithoutLawful) },
      {
        label: speak('paper.attendedDays'),
        value: speak('paper.daysOf', { attended: figures.attendedDays, days: total.days }),
      },
      {
        label: speak('reportPaper.wholeDays'),
        value: speak('paper.daysOf', { attended: total.attendedDays - total.shortDays, days: total.attendedDays }),
      },
    ]),
    attendanceTable(content, speak),
    ...titledTable(absenceTable(content, speak)),
    ...titledTable(weekdayTable(content, speak)),
  ];
}

const missing = ({ agreedMinutes, attendedMinutes }: AttendanceDay): number =>
  Math.max(0, agreedMinutes - attendedMinutes);

/** What was missed by its reason, the most first. */
function absenceTable(content: PartContent, speak: Speak): PaperTable {
  const missed = openDays(content).filter((day) => missing(day) > 0);
  const byReason = [...Map.groupBy(missed, ({ absenceCode }) => absenceCode ?? '')].map(([code, days]) => ({
    code,
    whole: days.filter(({ attendedMinutes }) => attendedMinutes === 0).length,
    partly: days.filter(({ attendedMinutes }) => attendedMinutes > 0).length,
    minutes: days.reduce((sum, day) => sum + missing(day), 0),
  }));
  return {
    kind: 'table',
    label: speak('reportPaper.absenceTable'),
    columns: [
      { header: speak('paper.reason'), isName: true },
      { header: speak('reportPaper.wholeDaysMissed'), isNumber: true },
      { header: speak('reportPaper.partDaysMissed'), isNumber: true },
      { header: speak('reportPaper.missingTime'), isNumber: true },
    ],
    rows: byReason
      .toSorted((a, b) => b.minutes - a.minutes)
      .map(({ code, whole, partly, minutes }) => ({
        key: code,
        cells: [reasonWord(content.codes, code, speak), `${whole}`, `${partly}`, spokenMinutes(minutes, speak)],
      })),
  };
}

/** Attendance weekday by weekday; a pattern shows once there are two weekdays or more. */
function weekdayTable(content: PartContent, speak: Speak): PaperTable {
  const agreed = openDays(content).filter(
    ({ agreedMinutes, attendedMinutes }) => agreedMinutes > 0 || attendedMinutes > 0,
  );
  const byWeekday = [...Map.groupBy(agreed, ({ day }) => weekdayOf(day))].toSorted(([a], [b]) => a - b);
  return {
    kind: 'table',
    label: speak('reportPaper.weekdayTable'),
    columns: attendanceColumns(speak('reportPaper.weekday'), [], speak),
    rows:
      byWeekday.length < 2
        ? []
        : byWeekday.map(([weekday, days]) => {
            const agreedMinutes = days.reduce((sum, day) => sum + day.agreedMinutes, 0);
            const attendedMinutes = days.reduce((sum, day) => sum + day.attendedMinutes, 0);
            return {
              key: `${weekday}`,
              cells: [
                nameOf(weekday, speak),
                `${days.length}`,
                `${days.filter((day) => day.attendedMinutes > 0).length}`,
                spokenMinutes(agreedMinutes, speak),
                spokenMinutes(attendedMinutes, speak),
                agreedMinutes === 0
                  ? '–'
                  : speak('paper.percent', { percent: Math.round((attendedMinutes / agreedMinutes) * 100) }),
              ],
            };
          }),
  };
}

// Any Monday serves to name the days after it.
const nameOf = (weekday: Weekday, speak: Speak): string =>
  capital(weekdayLong(addDays('2026-09-07', weekday - 1), speak.language));
