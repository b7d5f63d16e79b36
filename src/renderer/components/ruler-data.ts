import type { HoursCurveData, RulerAbsence, RulerWeek } from '#renderer/components/ruler.ts';
import type { Codes } from '#renderer/code-lists/use-codes.ts';
import type { CourseWeeks, PlanStep } from '#shared/course-weeks.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth, decimalHours, patternText, weekdayShort } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The weeks as the ruler draws them. */
export const rulerWeeks = ({ weeks }: CourseWeeks, speak: Speak): RulerWeek[] =>
  weeks.map(({ index, isoWeek, isClosed }) => ({ index, isoWeek, isClosed, closedLabel: speak('courses.closedWeek') }));

/** Days missed whole as letters on the edge; a shorter day is seen in its bar, a closed one in the hatching. */
export const rulerAbsences = ({ weeks }: CourseWeeks, codes: Codes, speak: Speak): RulerAbsence[] =>
  weeks
    .flatMap(({ absences }) => absences)
    .filter(({ code, day, isWholeDay }) => isWholeDay && codes.absenceKind(code, day) !== 'closed')
    .map(({ at, code, day, missingMinutes }) => ({
      at,
      letter: codes.letter(code),
      title: speak('courses.absenceTitle', {
        day: `${weekdayShort(day, speak.language)} ${dayAndMonth(day)}`,
        reason: codes.word('absence', code) ?? code,
        missing: formatClock(missingMinutes),
      }),
    }));

/** Agreed, attended and effective hours in the shape of the curve. */
export function hoursCurve(
  course: CourseWeeks,
  effective: EffectiveMinutes,
  codes: Codes,
  speak: Speak,
): HoursCurveData {
  const { weeks, steps } = course;
  return {
    agreed: steps.map((step, place) => agreedStep(step, place === 0, codes, speak)),
    attended: weeks
      .filter(({ attendedMinutes }) => attendedMinutes > 0)
      .map(({ index, attendedMinutes, agreedMinutes }) => ({
        week: index,
        minutes: attendedMinutes,
        title: speak('courses.attendedTitle', {
          week: index,
          attended: formatClock(attendedMinutes),
          agreed: formatClock(agreedMinutes),
        }),
      })),
    effective: weeks.flatMap(({ index, effectiveMinutes, effectivePercent }) =>
      effectiveMinutes === null || effectivePercent === null
        ? []
        : {
            week: index,
            minutes: effectiveMinutes,
            title: speak('courses.effectiveTitle', {
              hours: decimalHours(effectiveMinutes, speak.language),
              percent: Math.round(effectivePercent),
            }),
          },
    ),
    range: rangeOf(course, effective, speak),
  };
}

const longestNote = 46;

function agreedStep(
  { plan, ...step }: PlanStep,
  isFirst: boolean,
  codes: Codes,
  speak: Speak,
): HoursCurveData['agreed'][number] {
  const hours = patternText(plan.pattern, speak);
  const reason = plan.reason || codes.word('hourChange', plan.reasonCode) || '';
  const label = isFirst ? hours : speak('courses.hoursFrom', { day: dayAndMonth(plan.validFrom), hours });
  const note = reason.length > longestNote ? `${reason.slice(0, longestNote - 1).trimEnd()} …` : reason;
  return isFirst || note === '' ? { ...step, label } : { ...step, label, note };
}

function rangeOf(course: CourseWeeks, effective: EffectiveMinutes, speak: Speak): HoursCurveData['range'] {
  if (effective.kind === 'none') return null;
  return {
    lowest: effective.lowestMinutes,
    highest: effective.highestMinutes,
    label: speak('courses.effectiveRange', { range: rangeText(effective, speak) }),
    note: weeksText(course, effective, speak),
  };
}

/** `3,7–4,3`, or one figure when all weeks are alike. */
export function rangeText(
  { lowestMinutes, highestMinutes }: Extract<EffectiveMinutes, { kind: 'range' }>,
  speak: Speak,
): string {
  const [lowest, highest] = [decimalHours(lowestMinutes, speak.language), decimalHours(highestMinutes, speak.language)];
  return lowest === highest ? lowest : `${lowest}–${highest}`;
}

/** `uge 8–11`, in the course's own weeks. */
export function weeksText(
  { weeks }: CourseWeeks,
  effective: Extract<EffectiveMinutes, { kind: 'range' }>,
  speak: Speak,
): string {
  const used = weeks
    .filter(({ isoWeek }) => effective.weeks.some(({ week }) => week === isoWeek))
    .map(({ index }) => index);
  return weekSpan(used[0] ?? 1, used.at(-1) ?? 1, speak);
}

/** `uge 8–11`, or `uge 8`. */
const weekSpan = (first: number, last: number, speak: Speak): string =>
  speak('courses.weekSpan', { weeks: weekNumbers(first, last) });

export const weekNumbers = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);
