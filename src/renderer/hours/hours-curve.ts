import type { AgreedStep, HoursCurveData, RulerWeek } from '#renderer/components/ruler.ts';
import type { HoursWeek } from '#shared/attendance.ts';
import { addWeeks } from '#shared/calendar.ts';
import { placeOf } from '#shared/course-weeks.ts';
import { formatClock } from '#shared/minutes.ts';
import { decimalHours, weekNumber } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The weeks as the curve stands on them. */
export const curveWeeks = (weeks: readonly HoursWeek[]): RulerWeek[] =>
  weeks.map(({ monday, isClosed }, place) => ({ index: place + 1, isoWeek: weekNumber(monday), isClosed }));

/** Today's place among the weeks; null when it is in none of them. */
export function placeOfToday(weeks: readonly HoursWeek[], today: string): number | null {
  const [first] = weeks;
  return first && first.monday <= today && today < addWeeks(first.monday, weeks.length)
    ? placeOf(today, first.monday)
    : null;
}

/** Agreed, attended and effective hours of many courses together in the shape of the curve. */
export function curveOf(weeks: readonly HoursWeek[], speak: Speak): HoursCurveData {
  const numbered = weeks.map((week, place) => ({ ...week, index: place + 1, week: weekNumber(week.monday) }));
  return {
    agreed: agreedSteps(numbered),
    attended: numbered
      .filter(({ attendedMinutes }) => attendedMinutes > 0)
      .map(({ index, week, attendedMinutes, agreedMinutes }) => ({
        week: index,
        minutes: attendedMinutes,
        title: speak('hoursOverview.attendedTitle', {
          week,
          attended: formatClock(attendedMinutes),
          agreed: formatClock(agreedMinutes),
        }),
      })),
    effective: numbered.flatMap(({ index, week, courses, effective }) =>
      effective === null
        ? []
        : {
            week: index,
            minutes: effective.minutes,
            title: speak('hoursOverview.effectiveTitle', {
              week,
              hours: decimalHours(effective.minutes, speak.language),
              count: effective.courses,
              of: courses,
            }),
          },
    ),
    range: null,
  };
}

/** One step for each stretch of open weeks with the same minutes. */
function agreedSteps(weeks: readonly (HoursWeek & { index: number })[]): AgreedStep[] {
  const steps: AgreedStep[] = [];
  for (const { index, agreedMinutes, isClosed } of weeks) {
    if (isClosed) continue;
    const last = steps.at(-1);
    if (last?.toWeek === index - 1 && last.minutesPerWeek === agreedMinutes) last.toWeek = index;
    else steps.push({ fromWeek: index - 1, toWeek: index, minutesPerWeek: agreedMinutes });
  }
  return steps;
}
