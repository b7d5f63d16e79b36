import { isoWeekOf, mondayOf, type Day } from '#shared/calendar.ts';

/** Attended minutes of one day of a course, split over its try-outs; the parts sum to what was attended. */
export type AttendedDay = { day: Day; parts: readonly { tryOutId: string; minutes: number }[] };

/** A day with its minutes outside every try-out as a part of their own: they are attended all the same, and no assessment covers them. */
export function attendedDay({ day, attendedMinutes, parts }: AttendedDay & { attendedMinutes: number }): AttendedDay {
  const rest = attendedMinutes - sum(parts.map(({ minutes }) => minutes));
  return { day, parts: rest > 0 ? [...parts, { tryOutId: outsideEveryTryOut, minutes: rest }] : parts };
}

const outsideEveryTryOut = '';

/** An intensity assessment of one try-out, both days included; percent 0 to 100; of two on the same day the higher seq holds. */
export type IntensityAssessment = { tryOutId: string; from: Day; to: Day; percent: number; seq: number };

/** One week of the basis: percent (unrounded) and effective minutes are null when none of its days is assessed. */
export type EffectiveWeek = {
  year: number;
  week: number;
  attendedMinutes: number;
  percent: number | null;
  effectiveMinutes: number | null;
  assessedDays: number;
  attendedDays: number;
};

export type EffectiveMinutes =
  | {
      kind: 'range';
      lowestMinutes: number;
      highestMinutes: number;
      weeks: readonly EffectiveWeek[];
      assessedDays: number;
      attendedDays: number;
      assessmentCount: number;
    }
  | { kind: 'none'; reason: 'no-attendance' | 'too-few-assessed-days'; assessedDays: number; needed: 3 };

const needed = 3;

/**
 * Effective minutes per week, lowest to highest over the last weeks with attendance (four unless told), with their basis; or why
 * there is no figure. A week's figure is its attended minutes × the minute-weighted mean percent of its assessed days, rounded to
 * the minute; a day's percent is the minute-weighted mean of its parts that have an assessment, and stands for the whole day.
 * Extra pauses are never subtracted: whether the percent holds them is the assessment's to say. Source: PRODUCT.md, DOMAIN.md 2.
 */
export function effectiveMinutes({
  days,
  assessments,
  windowWeeks = 4,
}: {
  days: readonly AttendedDay[];
  assessments: readonly IntensityAssessment[];
  windowWeeks?: number;
}): EffectiveMinutes {
  const inWindow = effectiveDays({ days, assessments, windowWeeks });
  if (inWindow.length === 0) return { kind: 'none', reason: 'no-attendance', assessedDays: 0, needed };
  const assessedDays = inWindow.filter(isAssessed).length;
  if (assessedDays < needed) return { kind: 'none', reason: 'too-few-assessed-days', assessedDays, needed };

  const weeks = [...Map.groupBy(inWindow, ({ day }) => mondayOf(day))].map(([monday, own]) => judgeWeek(monday, own));
  const figures = weeks.flatMap(({ effectiveMinutes }) => effectiveMinutes ?? []);
  return {
    kind: 'range',
    lowestMinutes: Math.min(...figures),
    highestMinutes: Math.max(...figures),
    weeks,
    assessedDays,
    attendedDays: inWindow.length,
    assessmentCount: new Set(inWindow.flatMap(({ parts }) => parts.flatMap(({ assessment }) => assessment ?? []))).size,
  };
}

/** A day the figure stands on: its minutes part by part, each with the assessment that holds for it; null where none does. */
export type EffectiveDay<Assessment extends IntensityAssessment = IntensityAssessment> = {
  day: Day;
  attendedMinutes: number;
  /** The minute-weighted mean of the parts assessed, unrounded; null when none is. */
  percent: number | null;
  parts: readonly { tryOutId: string; minutes: number; assessment: Assessment | null }[];
};

/** The attended days of the window, oldest first: what `effectiveMinutes` is reckoned from, and what is shown as its basis. */
export function effectiveDays<Assessment extends IntensityAssessment>({
  days,
  assessments,
  windowWeeks = 4,
}: {
  days: readonly AttendedDay[];
  assessments: readonly Assessment[];
  windowWeeks?: number;
}): EffectiveDay<Assessment>[] {
  const attended = days
    .map((line) => judgeDay(line, assessments))
    .filter(({ attendedMinutes }) => attendedMinutes > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const mondays = [...new Set(attended.map(({ day }) => mondayOf(day)))].slice(-windowWeeks);
  return attended.filter(({ day }) => mondays.includes(mondayOf(day)));
}

/** The days of one try-out alone, each with its minutes in it. */
export const daysOfTryOut = (days: readonly AttendedDay[], wanted: string): AttendedDay[] =>
  days
    .map(({ day, parts }) => ({
      day,
      parts: parts.filter(({ tryOutId, minutes }) => tryOutId === wanted && minutes > 0),
    }))
    .filter(({ parts }) => parts.length > 0);

function judgeDay<Assessment extends IntensityAssessment>(
  { day, parts }: AttendedDay,
  assessments: readonly Assessment[],
): EffectiveDay<Assessment> {
  const judged = parts
    .filter(({ minutes }) => minutes > 0)
    .map((part) => ({ ...part, assessment: assessmentInForce(assessments, part.tryOutId, day) }));
  const { assessedMinutes, percentMinutes } = weigh(judged);
  return {
    day,
    attendedMinutes: sum(judged.map(({ minutes }) => minutes)),
    percent: assessedMinutes > 0 ? percentMinutes / assessedMinutes : null,
    parts: judged,
  };
}

// The sum of minutes × percent over the assessed parts is kept undivided so that whole numbers stay exact.
function weigh(parts: EffectiveDay['parts']): { assessedMinutes: number; percentMinutes: number } {
  const assessed = parts.flatMap(({ minutes, assessment }) => (assessment ? { minutes, ...assessment } : []));
  return {
    assessedMinutes: sum(assessed.map(({ minutes }) => minutes)),
    percentMinutes: sum(assessed.map(({ minutes, percent }) => minutes * percent)),
  };
}

function judgeWeek(monday: Day, days: readonly EffectiveDay[]): EffectiveWeek {
  const assessed = days.filter(isAssessed);
  const attendedMinutes = sum(days.map((line) => line.attendedMinutes));
  const weight = sum(assessed.map((line) => line.attendedMinutes));
  const weighted = sum(
    assessed.map((line) => {
      const { assessedMinutes, percentMinutes } = weigh(line.parts);
      return (line.attendedMinutes * percentMinutes) / assessedMinutes;
    }),
  );
  return {
    ...isoWeekOf(monday),
    attendedMinutes,
    percent: weight > 0 ? weighted / weight : null,
    effectiveMinutes: weight > 0 ? Math.round((attendedMinutes * weighted) / (weight * 100)) : null,
    assessedDays: assessed.length,
    attendedDays: days.length,
  };
}

const assessmentInForce = <Assessment extends IntensityAssessment>(
  assessments: readonly Assessment[],
  tryOutId: string,
  day: Day,
): Assessment | null =>
  assessments.reduce<Assessment | null>((found, assessment) => {
    const isInForce = assessment.tryOutId === tryOutId && assessment.from <= day && day <= assessment.to;
    return isInForce && (!found || found.seq <= assessment.seq) ? assessment : found;
  }, null);

const isAssessed = ({ percent }: EffectiveDay): boolean => percent !== null;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
