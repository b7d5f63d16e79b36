import { minutesPerWeek, type HourPattern } from '#shared/agreed-hours.ts';
import { addDays } from '#shared/calendar.ts';
import { clockAfter } from '#shared/hours-text.ts';
import { words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { clockText, spokenMinutes, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The agreed week day by day with its clock, or the number of days that are placed freely. */
export function weekBlocks(pattern: HourPattern, speak: Speak): PaperBlock[] {
  if (pattern.kind === 'days-per-week') {
    const hours = spokenMinutes(pattern.minutesPerDay, speak);
    return [words(speak('meetingPapers.freeWeek', { count: pattern.daysPerWeek, hours }))];
  }
  const clock = (time: string | null) =>
    time === null ? speak('meetingPapers.clockLater') : clockText(time, speak.language);
  const days = pattern.days.toSorted((a, b) => a.weekday - b.weekday);
  return [
    {
      ...weekTable(speak),
      rows: [
        ...days.map(({ weekday, startsAt, minutes }) => ({
          key: `${weekday}`,
          cells: [
            weekdayName(weekday, speak),
            clock(startsAt),
            clock(startsAt === null ? null : clockAfter(startsAt, minutes)),
            spokenMinutes(minutes, speak),
          ],
        })),
        {
          key: 'total',
          cells: [speak('meetingPapers.total'), '', '', spokenMinutes(minutesPerWeek(pattern), speak)],
          isTotal: true,
        },
      ],
    },
  ];
}

/** An empty week to write in. */
export const emptyWeek = (speak: Speak): PaperTable => ({
  ...weekTable(speak),
  isForWriting: true,
  rows: [1, 2, 3, 4, 5].map((weekday) => ({ key: `${weekday}`, cells: [weekdayName(weekday, speak), '', '', ''] })),
});

const weekTable = (speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('meetingPapers.weekTable'),
  columns: [
    { header: speak('meetingPapers.weekday'), isName: true },
    { header: speak('meetingPapers.from'), isNumber: true },
    { header: speak('meetingPapers.to'), isNumber: true },
    { header: speak('meetingPapers.hoursColumn'), isNumber: true },
  ],
  rows: [],
});

// Any Monday will do: it is only asked for its weekdays' names.
const aMonday = '2026-01-05';

function weekdayName(weekday: number, speak: Speak): string {
  const name = weekdayLong(addDays(aMonday, weekday - 1), speak.language);
  return name.charAt(0).toLocaleUpperCase('da') + name.slice(1);
}
