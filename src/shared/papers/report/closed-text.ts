import { addDays, holidayOn, weekdayOf, type Day } from '#shared/calendar.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import { lastDayLived, type ReportFacts } from '#shared/report-facts.ts';

/** The closed workdays of the course by name, `efterårsferie 12-10 til 16-10`; empty when there were none. */
export function closedStretches({ record, codes, closingDays }: ReportFacts, speak: Speak): string[] {
  const end = lastDayLived(record);
  const named = new Map(closingDays.map(({ day, label }) => [day, label]));
  const registered = new Set(
    record.attendance
      .filter(({ absenceCode, day }) => absenceKindOn(codes, absenceCode, day) === 'closed')
      .map(({ day }) => day),
  );
  const stretches: { label: string; from: Day; to: Day }[] = [];
  for (let day = record.course.startsOn; day <= end; day = addDays(day, 1)) {
    if (weekdayOf(day) > 5) continue;
    const holiday = holidayOn(day);
    const label = holiday ? speak(holiday) : (named.get(day) ?? (registered.has(day) ? '' : null));
    if (label === null) continue;
    const before = stretches.at(-1);
    if (before && before.label === label && isNextWorkday(before.to, day)) before.to = day;
    else stretches.push({ label, from: day, to: day });
  }
  return stretches.map(({ label, from, to }) => {
    const days =
      from === to ? dayAndMonth(from) : speak('format.period', { from: dayAndMonth(from), to: dayAndMonth(to) });
    return label === '' ? days : speak('paper.closedStretch', { label, days });
  });
}

const isNextWorkday = (before: Day, day: Day): boolean => addDays(before, weekdayOf(before) === 5 ? 3 : 1) === day;
