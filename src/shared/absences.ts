import { z } from 'zod';
import { day, type Day } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { clock, id, line, prose, version } from '#shared/values.ts';

/** What was said about an absence: when and by whom it was told, and the day the authority was told. */
export type AbsenceNote = {
  id: string;
  courseId: string;
  /** The days it was written for, both included; it stays with the absence that covers any of them. */
  from: Day;
  to: Day;
  notifiedOn: Day | null;
  /** `HH:MM` */
  notifiedAt: string | null;
  notifiedBy: string;
  authorityInformedOn: Day | null;
  comment: string;
  version: number;
};

/** The days of an absence, first and last included; a day that is missed in part counts in `partDays`. */
export type AbsenceExtent = {
  from: Day;
  to: Day;
  code: string;
  wholeDays: number;
  partDays: number;
  missingMinutes: number;
};

/** Neighbouring missed days with one code, and what was said about them. */
export type Absence = AbsenceExtent & {
  courseId: string;
  note: AbsenceNote | null;
  /** Notes written after `note` about days that since became one absence with its own; nothing that was said is lost. */
  laterNotes: AbsenceNote[];
};

const details = {
  notifiedOn: day.nullable(),
  notifiedAt: clock.nullable(),
  notifiedBy: line(120),
  authorityInformedOn: day.nullable(),
  comment: prose(1500),
};

const noteChange = z.strictObject(details).partial();
/** What is said anew; everything left out is kept. */
export type AbsenceNoteChange = z.output<typeof noteChange>;

export const absences = {
  /** The absences of a course, the latest first. */
  list: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'attendance', by: everyone }).gives<{
    lines: Absence[];
  }>(),
  /** Writes what was said about the absence this day belongs to; the version is its note's, null when it has none yet. */
  describe: command(
    z.strictObject({
      courseId: id,
      day,
      version: version.nullable(),
      change: noteChange,
    }),
    { about: 'courseId', by: everyone },
  ).gives<{ id: string; version: number }>(),
};

/** A day of the register as the absences read it, with the kind of its code. */
export type CountedDay = {
  day: Day;
  agreedMinutes: number;
  attendedMinutes: number;
  absenceCode: string | null;
  absenceKind: AbsenceKind | null;
};

/**
 * The absences of one course, the earliest first: neighbouring missed days with one code. A missed day is registered with less
 * attended than agreed and a code that does not say closed. Days without agreement and closed days do not part an absence; a day
 * attended in full, missed for another reason or for none, or not registered does.
 */
export function absencesOf({
  registered,
  unregistered,
}: {
  registered: readonly CountedDay[];
  /** Days with an agreement that nobody registered. */
  unregistered: readonly Day[];
}): AbsenceExtent[] {
  const found: AbsenceExtent[] = [];
  let isParted = true;
  const steps = [
    ...registered.filter(isCounted).map((each) => ({ on: each.day, missed: missedDay(each) })),
    ...unregistered.map((on) => ({ on, missed: null })),
  ];
  for (const { missed } of steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const last = found.at(-1);
    if (missed && last && !isParted && last.code === missed.code) found[found.length - 1] = joined(last, missed);
    else if (missed) found.push(missed);
    isParted = missed === null;
  }
  return found;
}

const isCounted = ({ agreedMinutes, absenceKind }: CountedDay): boolean =>
  agreedMinutes > 0 && absenceKind !== 'closed';

function missedDay({ day: on, agreedMinutes, attendedMinutes, absenceCode }: CountedDay): AbsenceExtent | null {
  if (absenceCode === null || attendedMinutes >= agreedMinutes) return null;
  const isWhole = attendedMinutes === 0;
  return {
    from: on,
    to: on,
    code: absenceCode,
    wholeDays: isWhole ? 1 : 0,
    partDays: isWhole ? 0 : 1,
    missingMinutes: agreedMinutes - attendedMinutes,
  };
}

const joined = (one: AbsenceExtent, next: AbsenceExtent): AbsenceExtent => ({
  ...one,
  to: next.to,
  wholeDays: one.wholeDays + next.wholeDays,
  partDays: one.partDays + next.partDays,
  missingMinutes: one.missingMinutes + next.missingMinutes,
});

type Span = { from: Day; to: Day };
const doMeet = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;

/**
 * Gives each note to the earliest absence that covers any of its days; a note about days that are no absence any longer is left
 * out until they are one again. Absences come earliest first and do not overlap; notes come in the order they were written.
 */
export function withNotes<Extent extends Span>(
  extents: readonly Extent[],
  notes: readonly AbsenceNote[],
): (Extent & Pick<Absence, 'note' | 'laterNotes'>)[] {
  const byPlace = Map.groupBy(notes, (note) => extents.findIndex((extent) => doMeet(extent, note)));
  return extents.map((extent, place) => {
    const [note = null, ...laterNotes] = byPlace.get(place) ?? [];
    return { ...extent, note, laterNotes };
  });
}

/** The absence a day lies in, also a weekend or a closed day within it; null when it lies in none. */
export const absenceOn = <Extent extends Span>(extents: readonly Extent[], on: Day): Extent | null =>
  extents.find(({ from, to }) => from <= on && on <= to) ?? null;
