import { addDays, weekdayOf, courseWeekOn, type Day } from '#shared/calendar.ts';
import { absenceKindOn, codeOfDay, codeText } from '#shared/code-lists.ts';
import { stepsInOrder } from '#shared/course-life.ts';
import { courseWeeks, weekCount, type CourseAbsence, type CourseWeek } from '#shared/course-weeks.ts';
import type { HoursChartWeek, RulerChartWeek } from '#shared/papers/charts.ts';
import type { PaperChart } from '#shared/papers/paper.ts';
import { effectiveText, meetingName } from '#shared/papers/report/words.ts';
import { pauseOn, pausesOf } from '#shared/pauses.ts';
import { closedDaySet, wordOf, type ReportFacts } from '#shared/report-facts.ts';
import { dayAndMonth, patternText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Agreed, attended and effective hours of every week of the course. */
export function hoursChart(facts: ReportFacts, speak: Speak): PaperChart {
  const { record } = facts;
  const { weeks, steps } = courseWeeks(record, closedDaySet(facts));
  const { effective } = record;
  return {
    kind: 'chart',
    label: speak('paper.hoursFigure', { weeks: weeks.length }),
    chart: {
      kind: 'hours',
      weeks: weeks.map((week) => hoursWeek(week, facts)),
      steps: steps.map(({ plan, fromWeek }, place) => {
        const hours = patternText(plan.pattern, speak);
        return {
          week: Math.floor(fromWeek) + 1,
          text: place === 0 ? hours : speak('paper.fromWithHours', { from: dayAndMonth(plan.validFrom), hours }),
        };
      }),
      ...(effective.kind === 'range'
        ? {
            recent: {
              lowestMinutes: effective.lowestMinutes,
              highestMinutes: effective.highestMinutes,
              text: speak('paper.hoursShort', { hours: effectiveText(effective, speak) }),
            },
          }
        : {}),
      legend: {
        agreed: speak('paper.legendAgreed'),
        attended: speak('paper.legendAttended'),
        effective: weeks.some(({ effectiveMinutes }) => effectiveMinutes !== null)
          ? speak('paper.legendEffective')
          : '',
        letters: lettersOf(weeks, facts, speak),
      },
      unit: speak('courses.hourUnit'),
    },
  };
}

/** The course as a ruler, week by week, with its meetings and missed days. */
export function rulerChart(facts: ReportFacts, speak: Speak): PaperChart {
  const { record } = facts;
  const { course, meetings } = record;
  const { weeks } = courseWeeks(record, closedDaySet(facts));
  const plannedFirst = firstPlannedWeeks(facts);
  return {
    kind: 'chart',
    label: speak('reportPaper.rulerFigure', { weeks: weeks.length }),
    chart: {
      kind: 'ruler',
      weeks: weeks.map((week) => ({
        week: week.index,
        label: `${week.isoWeek}`,
        state: weekState(week, facts),
        isExtension: week.index > plannedFirst,
        letter: letterOfWeek(week, facts),
      })),
      meetings: meetings
        .filter(({ state }) => state === 'planned' || state === 'held')
        .map((meeting) => ({
          on: meeting.meetsOn,
          ...placeOnRuler(meeting.meetsOn, course.startsOn),
          label: meeting.kind === 'follow-up' ? `${meeting.ordinal ?? ''}` : meetingName(meeting, speak),
          isHeld: meeting.state === 'held',
        }))
        .filter(({ week }) => week >= 1 && week <= weeks.length),
      absences: weeks.flatMap((week) =>
        wholeDaysMissed(week, facts).map(({ day, code }) => ({
          ...placeOnRuler(day, course.startsOn),
          letter: letterOf(facts, code, day),
        })),
      ),
    },
  };
}

const hoursWeek = (week: CourseWeek, facts: ReportFacts): HoursChartWeek => ({
  week: week.index,
  label: `${week.isoWeek}`,
  agreedMinutes: week.agreedMinutes,
  attendedMinutes: week.attendedMinutes,
  effectiveMinutes:
    week.effectiveMinutes === null ? null : { lowest: week.effectiveMinutes, highest: week.effectiveMinutes },
  letter: letterOfWeek(week, facts),
  isClosed: week.isClosed,
  isAhead: isAhead(week, facts),
});

const isAhead = ({ monday }: CourseWeek, { record: { course, today } }: ReportFacts): boolean =>
  monday > (course.endedOn ?? today);

function weekState(week: CourseWeek, facts: ReportFacts): RulerChartWeek['state'] {
  const { course, steps, today } = facts.record;
  if (week.isClosed) return 'closed';
  if (isAhead(week, facts)) return 'ahead';
  if (week.registeredDays === 0 && pauseOn(pausesOf(steps), week.monday)) return 'paused';
  if (course.endedOn === null && today < addDays(week.monday, 7)) return 'now';
  if (week.registeredDays === 0) return 'unregistered';
  if (week.attendedMinutes === 0) return 'absent';
  return week.absences.some((absence) => !isClosedDay(facts, absence)) ? 'partly' : 'attended';
}

/** Weeks before the course was extended; all of them when it was not. */
function firstPlannedWeeks({ record: { course, steps } }: ReportFacts): number {
  const moved = stepsInOrder(steps).find(({ act, movedFrom }) => act === 'move-end' && movedFrom !== null);
  if (!moved?.movedFrom || course.plannedEndOn <= moved.movedFrom) return Number.POSITIVE_INFINITY;
  return weekCount({ startsOn: course.startsOn, plannedEndOn: moved.movedFrom, endedOn: null });
}

const placeOnRuler = (day: Day, startsOn: Day) => ({
  week: courseWeekOn(day, startsOn),
  share: Math.min(weekdayOf(day) - 1, 4) / 4,
});

const wholeDaysMissed = (week: CourseWeek, facts: ReportFacts): CourseAbsence[] =>
  week.absences.filter((absence) => absence.isWholeDay && !isClosedDay(facts, absence));

const isClosedDay = ({ codes }: ReportFacts, { code, day }: CourseAbsence): boolean =>
  absenceKindOn(codes, code, day) === 'closed';

const letterOfWeek = (week: CourseWeek, facts: ReportFacts): string =>
  [...new Set(wholeDaysMissed(week, facts).map(({ code, day }) => letterOf(facts, code, day)))].join('');

function letterOf({ codes }: ReportFacts, code: string, day: Day): string {
  const found = codeOfDay(codes, 'absence', code, day);
  return found?.key || (found ? codeText(found, 'da') : code).charAt(0);
}

const lettersOf = (weeks: readonly CourseWeek[], facts: ReportFacts, speak: Speak): string[] => [
  ...new Set(
    weeks
      .flatMap((week) => wholeDaysMissed(week, facts))
      .map(({ code, day }) =>
        speak('paper.legendLetter', {
          letter: letterOf(facts, code, day),
          reason: wordOf(facts.codes, 'absence', code, speak.language) ?? code,
        }),
      ),
  ),
];
