import type { HoursCurveData, RulerAbsence, RulerMark, RulerPause, RulerWeek } from '#renderer/components/ruler.ts';
import type { Codes } from '#renderer/code-lists/use-codes.ts';
import { meetingName } from '#renderer/meetings/meeting-words.ts';
import { addDays } from '#shared/calendar.ts';
import { stepsInOrder } from '#shared/course-life.ts';
import { placeOf, weekCount, type CourseWeeks, type PlanStep } from '#shared/course-weeks.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import { isCalledOff } from '#shared/meeting-days.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import { formatClock } from '#shared/minutes.ts';
import { beginningOf, pausesOf } from '#shared/pauses.ts';
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
        reason: codes.word('absence', code, day) ?? code,
        missing: formatClock(missingMinutes),
      }),
    }));

type RulerCourse = Pick<CourseRecord, 'course' | 'steps' | 'meetings'>;

/** Meetings above the ruler; a cancelled one is not drawn, nor one planned for after the course has ended, and one outside the weeks stands at their end. */
export const rulerMeetings = ({ course, steps, meetings }: RulerCourse, speak: Speak): RulerMark[] =>
  meetings
    .filter(
      ({ state, meetsOn }) =>
        state !== 'cancelled' && (state !== 'planned' || !isCalledOff({ ...course, steps }, meetsOn)),
    )
    .map((meeting) => ({
      at: Math.min(weekCount(course), Math.max(0, placeOf(meeting.meetsOn, course.startsOn))),
      label: meetingMark(meeting, speak),
      kind: meetingLook(meeting),
      isMoved: meeting.movedFrom !== null,
      title: meetingTitle(meeting, speak),
    }));

function meetingMark({ kind, ordinal }: CourseMeeting, speak: Speak): string {
  if (kind === 'follow-up') return String(ordinal ?? '');
  if (kind === 'start') return speak('courseLife.markStart');
  return speak(kind === 'final' ? 'courseLife.markFinal' : 'courseLife.markExtra');
}

function meetingLook({ state, movedFrom }: CourseMeeting): RulerMark['kind'] {
  if (state === 'missed' || state === 'held') return state;
  return movedFrom === null ? 'planned' : 'moved';
}

function meetingTitle(meeting: CourseMeeting, speak: Speak): string {
  const { state, movedFrom, meetsOn } = meeting;
  const values = {
    meeting: meetingName(meeting, speak),
    day: dayAndMonth(meetsOn),
    from: movedFrom === null ? '' : dayAndMonth(movedFrom),
  };
  if (state === 'missed') return speak('courseLife.markMissed', values);
  if (state === 'held') return speak(movedFrom === null ? 'courseLife.markHeld' : 'courseLife.markMovedHeld', values);
  return speak(movedFrom === null ? 'courseLife.markPlanned' : 'courseLife.markMoved', values);
}

/** Pauses inside the course's weeks; one without an end goes on to the last. */
export function rulerPauses({ course, steps }: RulerCourse, speak: Speak): RulerPause[] {
  const count = weekCount(course);
  return pausesOf(steps)
    .map(({ from, to }) => ({
      fromWeek: Math.max(0, beginningOf(from, course.startsOn)),
      toWeek: to === null ? count : Math.min(count, beginningOf(addDays(to, 1), course.startsOn)),
      title:
        to === null
          ? speak('courseLife.pauseTitleOpen', { from: dayAndMonth(from) })
          : speak('courseLife.pauseTitle', { from: dayAndMonth(from), to: dayAndMonth(to) }),
    }))
    .filter(({ fromWeek, toWeek }) => fromWeek < toWeek);
}

/** Where the weeks end that the course had before it was extended; null when it has no more than it began with. */
export function rulerExtension({ course, steps }: RulerCourse, speak: Speak): { at: number; title: string } | null {
  const first = stepsInOrder(steps).find(({ act, movedFrom }) => act === 'move-end' && movedFrom !== null);
  if (!first?.movedFrom || course.plannedEndOn <= first.movedFrom) return null;
  const at = weekCount({ startsOn: course.startsOn, plannedEndOn: first.movedFrom, endedOn: null });
  const values = { from: dayAndMonth(first.movedFrom), to: dayAndMonth(course.plannedEndOn) };
  return at < weekCount(course) ? { at, title: speak('courseLife.extensionTitle', values) } : null;
}

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
  const reason = plan.reason || codes.word('hourChange', plan.reasonCode, plan.validFrom) || '';
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
