import { periodOf, planInForce } from '#shared/agreed-hours.ts';
import { courseFigures } from '#shared/attendance-periods.ts';
import { courseWeekOn } from '#shared/calendar.ts';
import type { Centre } from '#shared/centre.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import { courseNow } from '#shared/course-now.ts';
import { weekCount } from '#shared/course-weeks.ts';
import { fieldNames, type FieldName } from '#shared/papers/fields.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { clockText, decimalHours, longDay, patternText, shortDay, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What the fields of a text about one course are filled from; the names in `record` are those the paper may show. */
export type FieldFacts = ReportFacts & { centre: Centre };

/** What a field says of a course; `ikke oplyst` where the book does not know, and null for a field nobody knows. */
export const fieldValues =
  (facts: FieldFacts, speak: Speak) =>
  (field: string): string | null => {
    const name = fieldNames.find((each) => each === field.toLocaleLowerCase('da'));
    if (name === undefined) return null;
    return valueOf[name](facts, speak) || speak('app.notStated');
  };

const valueOf: Record<FieldName, (facts: FieldFacts, speak: Speak) => string | null> = {
  fornavn: ({ record }) => record.candidate.firstName,
  navn: ({ record }) => `${record.candidate.firstName} ${record.candidate.lastName}`.trim(),
  forløb: ({ record }) => record.course.number,
  afdeling: ({ record }) => record.course.departmentName,
  konsulent: ({ record }) => record.course.consultantName,
  rådgiver: ({ record }) => record.course.counsellorName,
  myndighed: ({ centre }) => centre.authorityName,
  center: ({ centre }) => centre.name,
  start: ({ record }) => shortDay(record.course.startsOn),
  slut: ({ record }) => shortDay(periodOf(record.course).endsOn),
  uge: ({ record: { course, today } }) =>
    `${Math.min(Math.max(courseWeekOn(today, course.startsOn), 1), weekCount(course))}`,
  dato: ({ record }, { language }) => longDay(record.today, language),
  'aftalte timer': ({ record: { hourPlans, today, course } }, speak) => {
    const plan = planInForce(hourPlans, course.endedOn ?? today) ?? hourPlans[0];
    return plan ? patternText(plan.pattern, speak) : null;
  },
  'mødte timer': ({ record, codes }, speak) => {
    const now = courseNow(record, ({ absenceCode, day }) => absenceKindOn(codes, absenceCode, day));
    return now && spokenMinutes(now.attendedMinutesPerWeek, speak);
  },
  'effektive timer': ({ record: { effective } }, speak) => {
    if (effective.kind === 'none') return null;
    const [lowest, highest] = [effective.lowestMinutes, effective.highestMinutes].map((minutes) =>
      decimalHours(minutes, speak.language),
    );
    return speak('paper.hoursShort', { hours: lowest === highest ? `${lowest}` : `${lowest}–${highest}` });
  },
  fremmøde: (facts, speak) => {
    const { percent } = courseFigures(facts);
    return percent === null ? null : speak('format.percent', { percent });
  },
  'næste møde': ({ record: { meetings, today } }, speak) => {
    const next = meetings.find(({ state, meetsOn }) => state === 'planned' && meetsOn >= today);
    if (!next) return null;
    const day = longDay(next.meetsOn, speak.language);
    return next.startsAt === null
      ? day
      : speak('format.moment', { day, clock: clockText(next.startsAt, speak.language) });
  },
};
