import { planInForce } from '#shared/agreed-hours.ts';
import { addDays } from '#shared/calendar.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import { courseNow, type CourseNow } from '#shared/course-now.ts';
import { dayAndMonth, patternText, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { effectiveText, weeksOf, weeksText, whyNoEffective } from '#shared/papers/report/words.ts';

/** A figure of the first page: what it is, how much, and what it stands on. */
type FrontFigure = { label: string; value: string; basis: string; isLong?: boolean };

/** Attended and effective hours a week, minutes to symptoms, and what is agreed. */
export const frontFigures = (facts: ReportFacts, speak: Speak): FrontFigure[] => [
  attendedFigure(facts, speak),
  effectiveFigure(facts, speak),
  onsetFigure(facts, speak),
  agreedFigure(facts, speak),
];

/** What the course's page shows as known now; null before anybody came. */
const knownNow = ({ record, codes }: ReportFacts): CourseNow | null =>
  courseNow(record, ({ absenceCode, day }) => absenceKindOn(codes, absenceCode, day));

function attendedFigure(facts: ReportFacts, speak: Speak): FrontFigure {
  const label = speak('paper.attendedPerWeek');
  const now = knownNow(facts);
  if (!now) return { label, value: speak('paper.notRegistered'), basis: speak('paper.noAttendance'), isLong: true };
  return {
    label,
    value: spokenMinutes(now.attendedMinutesPerWeek, speak),
    basis: speak('paper.weeksAndDays', {
      weeks: weeksOf(now.firstMonday, now.lastMonday, speak),
      attended: now.attendedDays,
      days: now.days,
    }),
  };
}

function effectiveFigure({ record: { effective } }: ReportFacts, speak: Speak): FrontFigure {
  const label = speak('paper.effectivePerWeek');
  if (effective.kind === 'none')
    return { label, value: speak('paper.notAssessed'), basis: whyNoEffective(effective, speak), isLong: true };
  const weeks = weeksText(effective.weeks[0]?.week ?? 0, effective.weeks.at(-1)?.week ?? 0, speak);
  return {
    label,
    value: speak('paper.hoursShort', { hours: effectiveText(effective, speak) }),
    basis: speak('paper.weeksAndAssessed', { weeks, assessed: effective.assessedDays, days: effective.attendedDays }),
  };
}

/** The last four weeks with attendance beside the first four. */
function onsetFigure(facts: ReportFacts, speak: Speak): FrontFigure {
  const label = speak('paper.untilSymptoms');
  const now = knownNow(facts);
  if (!now?.onset) return { label, value: speak('paper.notRegistered'), basis: speak('paper.noOnset'), isLong: true };
  const { minutes, days } = now.onset;
  const basis = speak('paper.measuredDays', { count: days });
  return {
    label,
    // A time to symptoms is spoken of in minutes also beyond the hour.
    value: speak('format.minutes', { minutes }),
    basis: now.firstOnset ? speak('paper.wasAtFirst', { basis, minutes: now.firstOnset.minutes }) : basis,
  };
}

function agreedFigure({ record }: ReportFacts, speak: Speak): FrontFigure {
  const { hourPlans, today, course } = record;
  const isOver = course.endedOn !== null;
  const label = speak(isOver ? 'paper.agreedLast' : 'paper.agreedNow');
  const plan = planInForce(hourPlans, course.endedOn ?? today) ?? planInForce(hourPlans, course.startsOn);
  if (!plan) return { label, value: speak('paper.notAgreed'), basis: speak('paper.noPlan'), isLong: true };
  const before = planInForce(hourPlans, addDays(plan.validFrom, -1));
  const value = patternText(plan.pattern, speak);
  const from = dayAndMonth(plan.validFrom);
  return {
    label,
    value,
    basis: before
      ? speak('paper.fromBefore', { from, before: patternText(before.pattern, speak) })
      : speak('paper.fromDay', { from }),
    isLong: value.length > 13,
  };
}
