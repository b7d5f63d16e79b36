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
  const attended = days.map((line) => judgeDay(line, assessments)).filter(({ minutes }) => minutes > 0);
  if (attended.length === 0) return { kind: 'none', reason: 'no-attendance', assessedDays: 0, needed };

  const mondays = [...new Set(attended.map(({ monday }) => monday))].sort().slice(-windowWeeks);
  const inWindow = attended.filter(({ monday }) => mondays.includes(monday));
  const assessedDays = inWindow.filter(isAssessed).length;
  if (assessedDays < needed) return { kind: 'none', reason: 'too-few-assessed-days', assessedDays, needed };

  const weeks = mondays.map((monday) =>
    judgeWeek(
      monday,
      inWindow.filter((line) => line.monday === monday),
    ),
  );
  const figures = weeks.flatMap(({ effectiveMinutes }) => effectiveMinutes ?? []);
  return {
    kind: 'range',
    lowestMinutes: Math.min(...figures),
    highestMinutes: Math.max(...figures),
    weeks,
    assessedDays,
    attendedDays: inWindow.length,
    assessmentCount: new Set(inWindow.flatMap(({ used }) => used)).size,
  };
}

// percentMinutes is the sum of minutes × percent over the assessed parts, kept undivided so that whole numbers stay exact.
type JudgedDay = {
  monday: Day;
  minutes: number;
  assessedMinutes: number;
  percentMinutes: number;
  used: readonly IntensityAssessment[];
};

function judgeDay({ day, parts }: AttendedDay, assessments: readonly IntensityAssessment[]): JudgedDay {
  const attended = parts.filter(({ minutes }) => minutes > 0);
  const assessed = attended.flatMap(({ tryOutId, minutes }) => {
    const assessment = assessmentInForce(assessments, tryOutId, day);
    return assessment ? [{ minutes, assessment }] : [];
  });
  return {
    monday: mondayOf(day),
    minutes: sum(attended.map(({ minutes }) => minutes)),
    assessedMinutes: sum(assessed.map(({ minutes }) => minutes)),
    percentMinutes: sum(assessed.map(({ minutes, assessment }) => minutes * assessment.percent)),
    used: assessed.map(({ assessment }) => assessment),
  };
}

function judgeWeek(monday: Day, days: readonly JudgedDay[]): EffectiveWeek {
  const assessed = days.filter(isAssessed);
  const attendedMinutes = sum(days.map(({ minutes }) => minutes));
  const weight = sum(assessed.map(({ minutes }) => minutes));
  const weighted = sum(assessed.map((line) => (line.minutes * line.percentMinutes) / line.assessedMinutes));
  return {
    ...isoWeekOf(monday),
    attendedMinutes,
    percent: weight > 0 ? weighted / weight : null,
    effectiveMinutes: weight > 0 ? Math.round((attendedMinutes * weighted) / (weight * 100)) : null,
    assessedDays: assessed.length,
    attendedDays: days.length,
  };
}

const assessmentInForce = (
  assessments: readonly IntensityAssessment[],
  tryOutId: string,
  day: Day,
): IntensityAssessment | null =>
  assessments.reduce<IntensityAssessment | null>((found, assessment) => {
    const isInForce = assessment.tryOutId === tryOutId && assessment.from <= day && day <= assessment.to;
    return isInForce && (!found || found.seq < assessment.seq) ? assessment : found;
  }, null);

const isAssessed = ({ assessedMinutes }: JudgedDay): boolean => assessedMinutes > 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
