import { planInForce } from '#shared/agreed-hours.ts';
import { mondayOf } from '#shared/calendar.ts';
import { courseNow } from '#shared/course-now.ts';
import { dayAndMonth, patternText, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import { openDays, sumOf, type ReportFacts } from '#renderer/print/report/facts.ts';
import { effectiveText, weeksOf, weeksText, whyNoEffective } from '#renderer/print/report/words.ts';

/** A figure of the first page: what it is, how much, and what it stands on. */
export type FrontFigure = { label: string; value: string; basis: string; isLong?: boolean };

const windowWeeks = 4;

/** Attended and effective hours a week, minutes to symptoms, and what is agreed. */
export const frontFigures = (facts: ReportFacts, speak: Speak): FrontFigure[] => [
  attendedFigure(facts, speak),
  effectiveFigure(facts, speak),
  onsetFigure(facts, speak),
  agreedFigure(facts, speak),
];

/** Mean of the last four weeks with attendance; null before there is any. */
function attendedPerWeek(
  facts: ReportFacts,
): { minutes: number; weeks: number; attendedDays: number; days: number; from: string; to: string } | null {
  const byMonday = Map.groupBy(openDays(facts), ({ day }) => mondayOf(day));
  const mondays = [...byMonday]
    .filter(([, days]) => days.some(({ attendedMinutes }) => attendedMinutes > 0))
    .map(([monday]) => monday)
    .sort()
    .slice(-windowWeeks);
  const [from, to] = [mondays[0], mondays.at(-1)];
  if (from === undefined || to === undefined) return null;
  const days = mondays.flatMap((monday) => byMonday.get(monday) ?? []);
  return {
    minutes: Math.round(sumOf(days, ({ attendedMinutes }) => attendedMinutes) / mondays.length),
    weeks: mondays.length,
    attendedDays: days.filter(({ attendedMinutes }) => attendedMinutes > 0).length,
    days: days.length,
    from,
    to,
  };
}

function attendedFigure(facts: ReportFacts, speak: Speak): FrontFigure {
  const label = speak('paper.attendedPerWeek');
  const attended = attendedPerWeek(facts);
  if (!attended)
    return { label, value: speak('paper.notRegistered'), basis: speak('paper.noAttendance'), isLong: true };
  const { minutes, from, to, attendedDays, days } = attended;
  return {
    label,
    value: spokenMinutes(minutes, speak),
    basis: speak('paper.weeksAndDays', { weeks: weeksOf(from, to, speak), attended: attendedDays, days }),
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

/** The same figure as on the course's page: the last four weeks with attendance beside the first four. */
function onsetFigure({ record }: ReportFacts, speak: Speak): FrontFigure {
  const label = speak('paper.untilSymptoms');
  const now = courseNow(record, () => null);
  if (!now?.onset) return { label, value: speak('paper.notRegistered'), basis: speak('paper.noOnset'), isLong: true };
  const { minutes, days } = now.onset;
  const basis = speak('paper.measuredDays', { count: days });
  return {
    label,
    value: spokenMinutesShort(minutes, speak),
    basis: now.firstOnset ? speak('paper.wasAtFirst', { basis, minutes: now.firstOnset.minutes }) : basis,
  };
}

// A time to symptoms is spoken of in minutes also beyond the hour.
const spokenMinutesShort = (minutes: number, speak: Speak): string => speak('format.minutes', { minutes });

function agreedFigure({ record }: ReportFacts, speak: Speak): FrontFigure {
  const { hourPlans, today, course } = record;
  const isOver = course.endedOn !== null;
  const label = speak(isOver ? 'paper.agreedLast' : 'paper.agreedNow');
  const plan = planInForce(hourPlans, course.endedOn ?? today) ?? planInForce(hourPlans, course.startsOn);
  if (!plan) return { label, value: speak('paper.notAgreed'), basis: speak('paper.noPlan'), isLong: true };
  const before = hourPlans.filter(({ validFrom }) => validFrom < plan.validFrom).at(-1);
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
