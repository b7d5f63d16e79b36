import { coursesOf, firstIssues, isDuring, type CountedCourse } from '#main/aggregates/courses-of-period.ts';
import { spoken, type Way } from '#main/aggregates/groups.ts';
import { assessedAdjustments, heldMeetings, tryOutsOf } from '#main/aggregates/trials-of-period.ts';
import {
  outcomeOf,
  waysOfAdjustments,
  waysOfBegun,
  waysOfCompleted,
  waysOfEnded,
  waysOfInterrupted,
  waysOfMeetings,
  waysOfReferred,
  waysOfReported,
  waysOfTryOuts,
  type DatedCourse,
} from '#main/aggregates/ways.ts';
import type { Reader } from '#main/handler.ts';
import { all, measures, type Counted, type MeasureCode, type SplitCode } from '#shared/aggregate-measures.ts';
import type { Period } from '#shared/aggregate-periods.ts';
import type { Day } from '#shared/calendar.ts';
import type { CourseState } from '#shared/course-life.ts';

/**
 * Every count of a period, both days included, in the order of the table: each measure with its own count first, then its splits with
 * all their groups. A course has begun when its first day came, also when nobody ever met (its place was held), and not when it was
 * called off or never planned; it has ended when it has a last day. Everything is read from the book as it stands.
 */
export function countsOf(db: Reader, period: Period): Counted[] {
  const courses = coursesOf(db, period);
  const referred = datedBy(courses, period, ({ referredOn }) => referredOn);
  const begun = datedBy(courses, period, ({ startsOn }) => startsOn).filter(({ state }) => begunStates.includes(state));
  const ended = datedBy(courses, period, ({ endedOn }) => endedOn);
  const endedIds = ended.map(({ id }) => id);
  const issued = firstIssues(db, endedIds);
  const withReport = ended.map((course) => ({ ...course, issuedOn: issued.get(course.id) ?? null }));
  const reported = withReport.flatMap(({ issuedOn, ...course }) =>
    issuedOn === null ? [] : [{ ...course, issuedOn }],
  );
  const endedAs = (outcome: ReturnType<typeof outcomeOf>) => ended.filter((course) => outcomeOf(course) === outcome);
  return [
    ...measured('HENVIST', referred, waysOfReferred(db, period)),
    ...measured('PAABEGYNDT', begun, waysOfBegun(db, period)),
    ...measured('AFSLUTTET', withReport, waysOfEnded(db, period, withReport)),
    ...measured('RAPPORTERET', reported, waysOfReported(db, period, reported)),
    ...measured('GENNEMFOERT', endedAs('finished'), waysOfCompleted(db, period)),
    ...measured('AFBRUDT', endedAs('interrupted'), waysOfInterrupted(db, period)),
    ...measured('MOEDE', heldMeetings(db, period), waysOfMeetings(db)),
    ...measured('SKAANEHENSYN', assessedAdjustments(db, endedIds), waysOfAdjustments()),
    ...measured('AFPROEVNING', tryOutsOf(db, endedIds), waysOfTryOuts(db)),
  ];
}

const begunStates: readonly CourseState[] = ['running', 'paused', 'finished', 'interrupted', 'never-met'];

const datedBy = (
  courses: readonly CountedCourse[],
  period: Period,
  dayOf: (course: CountedCourse) => Day | null,
): DatedCourse[] =>
  courses.flatMap((course) => {
    const on = dayOf(course);
    return isDuring(on, period) ? [{ ...course, on }] : [];
  });

type SplitOf<Measure extends MeasureCode> = (typeof measures)[Measure]['splits'][number];

/** Whoever it is counted of. */
type OfPerson = { candidateId: string };

/** A measure's own count, unless it splits a group of another, and how many are in each group of its splits. */
function measured<Measure extends MeasureCode, Item extends OfPerson>(
  measure: Measure,
  items: readonly Item[],
  ways: Record<SplitOf<Measure>, Way<Item>>,
): Counted[] {
  const { splits }: { splits: readonly SplitOf<Measure>[] } = measures[measure];
  const own: Counted = { measure, split: all, ...spoken(all, `aggregateMeasures.${measure}`), ...howMany(items) };
  return [
    ...('partOf' in measures[measure] ? [] : [own]),
    ...splits.flatMap((split) => countedBy(measure, split, items, ways[split])),
  ];
}

/** How many are in each group; throws when one is in none of them, for then they would not add up. */
function countedBy<Item extends OfPerson>(
  measure: MeasureCode,
  split: SplitCode,
  items: readonly Item[],
  { groups, groupOf }: Way<Item>,
): Counted[] {
  const byGroup = Map.groupBy(items, groupOf);
  const unknown = [...byGroup.keys()].find((code) => groups.every(({ group }) => group !== code));
  if (unknown !== undefined) throw new Error(`${split} has no group ${unknown}`);
  return groups.map(({ group, words }) => ({ measure, split, group, words, ...howMany(byGroup.get(group) ?? []) }));
}

const howMany = (items: readonly OfPerson[]): Pick<Counted, 'count' | 'persons'> => ({
  count: items.length,
  persons: new Set(items.map(({ candidateId }) => candidateId)),
});
