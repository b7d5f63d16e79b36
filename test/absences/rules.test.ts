import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  absenceOn,
  absencesOf,
  withNotes,
  type AbsenceExtent,
  type AbsenceNote,
  type CountedDay,
} from '#shared/absences.ts';
import { addDays } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import { someDay } from '#test/support/lives.ts';

const kinds: Record<string, AbsenceKind> = { SYG: 'sick', FERIE: 'holiday', LUKKET: 'closed' };

/** What a day can be: attended, missed, not registered, or nothing at all. */
type Sort =
  | { is: 'registered'; agreedMinutes: number; attendedMinutes: number; absenceCode: string | null }
  | { is: 'unregistered' }
  | { is: 'nothing' };

const came = { is: 'registered', agreedMinutes: 120, attendedMinutes: 120, absenceCode: null } as const;
const missed = (absenceCode: string | null, attendedMinutes = 0) =>
  ({ is: 'registered', agreedMinutes: 120, attendedMinutes, absenceCode }) as const;
const unregistered = { is: 'unregistered' } as const;
const nothing = { is: 'nothing' } as const;
const closed = { is: 'registered', agreedMinutes: 120, attendedMinutes: 0, absenceCode: 'LUKKET' } as const;
const extra = { is: 'registered', agreedMinutes: 0, attendedMinutes: 60, absenceCode: null } as const;

/** A Wednesday. */
const first = '2026-11-18';

function factsOf(sorts: readonly Sort[], from = first): Parameters<typeof absencesOf>[0] {
  const days = sorts.map((sort, place) => ({ sort, day: addDays(from, place) }));
  return {
    registered: days.flatMap(({ sort, day }): CountedDay[] => {
      if (sort.is !== 'registered') return [];
      const { is: _is, ...counted } = sort;
      return [{ ...counted, day, absenceKind: kinds[sort.absenceCode ?? ''] ?? null }];
    }),
    unregistered: days.flatMap(({ sort, day }) => (sort.is === 'unregistered' ? [day] : [])),
  };
}

const spans = (sorts: readonly Sort[]) => absencesOf(factsOf(sorts)).map(({ from, to, code }) => [from, to, code]);

const note = (from: string, to = from, id = `note of ${from}`): AbsenceNote => ({
  id,
  courseId: 'course',
  from,
  to,
  notifiedOn: null,
  notifiedAt: null,
  notifiedBy: '',
  authorityInformedOn: null,
  comment: '',
  version: 1,
});

describe('an absence', () => {
  test('is neighbouring days missed for one reason, whole and in part, with the minutes that are missing', () => {
    expect(absencesOf(factsOf([missed('SYG'), missed('SYG', 45), came]))).toEqual([
      { from: first, to: '2026-11-19', code: 'SYG', wholeDays: 1, partDays: 1, missingMinutes: 195 },
    ]);
  });

  test.each([
    ['a day attended in full', came],
    ['a day not registered', unregistered],
    ['a day missed for no reason that is known', missed(null)],
  ])('is parted by %s', (_what, between) => {
    expect(spans([missed('SYG'), between, missed('SYG')])).toEqual([
      [first, first, 'SYG'],
      ['2026-11-20', '2026-11-20', 'SYG'],
    ]);
  });

  test('is parted by a day missed for another reason, which is an absence of its own', () => {
    expect(spans([missed('SYG'), missed('FERIE'), missed('SYG')])).toEqual([
      [first, first, 'SYG'],
      ['2026-11-19', '2026-11-19', 'FERIE'],
      ['2026-11-20', '2026-11-20', 'SYG'],
    ]);
  });

  test.each([
    ['a day without agreement', nothing],
    ['a closed day that was written down', closed],
    ['an extra day without agreement', extra],
  ])('goes on across %s, which is not counted in it', (_what, between) => {
    expect(absencesOf(factsOf([missed('SYG'), between, missed('SYG')]))).toEqual([
      { from: first, to: '2026-11-20', code: 'SYG', wholeDays: 2, partDays: 0, missingMinutes: 240 },
    ]);
  });
});

const someSort = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Sort>(nothing) },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('registered' as const),
      agreedMinutes: fc.constant(120),
      attendedMinutes: fc.constantFrom(0, 0, 45),
      absenceCode: fc.constantFrom('SYG', 'SYG', 'FERIE', 'LUKKET', null),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Sort>(came, { ...came, attendedMinutes: 200 }, unregistered, extra) },
);
const someSorts = fc.array(someSort, { maxLength: 40 });
const isMissed = ({ agreedMinutes, attendedMinutes, absenceCode, absenceKind }: CountedDay) =>
  attendedMinutes < agreedMinutes && absenceCode !== null && absenceKind !== 'closed';

describe('in any register', () => {
  property.prop({ from: someDay, sorts: someSorts })(
    'every missed day lies in exactly one absence, of its own code, and the sums are theirs',
    ({ from, sorts }) => {
      const facts = factsOf(sorts, from);
      const found = absencesOf(facts);
      const daysIn = ({ from: begin, to }: AbsenceExtent) =>
        facts.registered.filter(({ day }) => begin <= day && day <= to).filter(isMissed);

      expect(found.flatMap(daysIn)).toEqual(facts.registered.filter(isMissed));
      for (const absence of found) {
        const days = daysIn(absence);
        expect(new Set(days.map(({ absenceCode }) => absenceCode))).toEqual(new Set([absence.code]));
        expect([days[0]?.day, days.at(-1)?.day]).toEqual([absence.from, absence.to]);
        expect(absence.wholeDays).toBe(days.filter(({ attendedMinutes }) => attendedMinutes === 0).length);
        expect(absence.wholeDays + absence.partDays).toBe(days.length);
        expect(absence.missingMinutes).toBe(
          days.reduce((sum, day) => sum + day.agreedMinutes - day.attendedMinutes, 0),
        );
      }
    },
  );

  property.prop({ sorts: someSorts })('two missed days are one absence just when nothing parts them', ({ sorts }) => {
    const facts = factsOf(sorts);
    const found = absencesOf(facts);
    const missedDays = facts.registered.filter(isMissed);
    const parts = (code: string | null) => [
      ...facts.unregistered,
      ...facts.registered
        .filter(
          (each) =>
            each.agreedMinutes > 0 && each.absenceKind !== 'closed' && !(isMissed(each) && each.absenceCode === code),
        )
        .map(({ day }) => day),
    ];
    for (const one of missedDays)
      for (const other of missedDays.filter(({ day }) => day > one.day)) {
        const belong =
          one.absenceCode === other.absenceCode &&
          !parts(one.absenceCode).some((day) => one.day < day && day < other.day);
        expect(absenceOn(found, one.day) === absenceOn(found, other.day)).toBe(belong);
      }
  });

  property.prop({ sorts: someSorts, seed: fc.integer() })(
    'the order they are read in does not matter, and absences come earliest first',
    ({ sorts, seed }) => {
      const { registered, unregistered: open } = factsOf(sorts);
      const found = absencesOf({ registered, unregistered: open });
      const turned = seed % Math.max(registered.length, 1);
      const shuffled = [...registered.slice(turned), ...registered.slice(0, turned)].toReversed();

      expect(absencesOf({ registered: shuffled, unregistered: open.toReversed() })).toEqual(found);
      expect(found).toEqual(found.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    },
  );
});

describe('what was said about an absence', () => {
  const sickWeek = [missed('SYG'), missed('SYG'), missed('SYG')];
  const notedOn = (sorts: readonly Sort[], notes: readonly AbsenceNote[]) =>
    withNotes(absencesOf(factsOf(sorts)), notes).map((absence) => [
      absence.from,
      absence.note?.id ?? null,
      ...absence.laterNotes.map(({ id }) => id),
    ]);

  test('stays with it when it grows at either end', () => {
    const written = [note('2026-11-19')];
    expect(notedOn([nothing, missed('SYG'), nothing], written)).toEqual([['2026-11-19', 'note of 2026-11-19']]);
    expect(notedOn(sickWeek, written)).toEqual([[first, 'note of 2026-11-19']]);
  });

  test('stays with the earlier part when a day parts it, and covers the whole again when that day is missed after all', () => {
    const written = [note(first, '2026-11-20', 'said')];
    expect(notedOn([missed('SYG'), came, missed('SYG')], written)).toEqual([
      [first, 'said'],
      ['2026-11-20', null],
    ]);
    expect(notedOn(sickWeek, written)).toEqual([[first, 'said']]);
  });

  test('is the one written first where two became one, and the later one is not lost', () => {
    const written = [note('2026-11-20', '2026-11-20', 'first said'), note(first, first, 'said later')];
    expect(notedOn(sickWeek, written)).toEqual([[first, 'first said', 'said later']]);
  });

  test('waits while none of its days is missed', () => {
    const written = [note(first)];
    expect(notedOn([came, missed('SYG')], written)).toEqual([['2026-11-19', null]]);
    expect(notedOn([missed('FERIE'), missed('SYG')], written)).toEqual([
      [first, 'note of 2026-11-18'],
      ['2026-11-19', null],
    ]);
  });

  property.prop({
    sorts: someSorts,
    notes: fc.array(fc.record({ at: fc.integer({ min: -3, max: 42 }), days: fc.integer({ min: 0, max: 9 }) }), {
      maxLength: 6,
    }),
  })('every note stands at exactly one absence when it meets any, the earliest, and at none otherwise', (given) => {
    const extents = absencesOf(factsOf(given.sorts));
    const notes = given.notes.map(({ at, days }, place) =>
      note(addDays(first, at), addDays(first, at + days), String(place)),
    );
    const noted = withNotes(extents, notes);

    for (const { id, from, to } of notes) {
      const holders = noted.filter((absence) => [absence.note, ...absence.laterNotes].some((each) => each?.id === id));
      const meets = noted.filter((absence) => absence.from <= to && from <= absence.to);
      expect(holders).toEqual(meets.slice(0, 1));
    }
    for (const absence of noted) {
      const ids = [absence.note, ...absence.laterNotes].flatMap((each) => each?.id ?? []);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  property.prop({ sorts: fc.array(someSort, { minLength: 1, maxLength: 30 }), place: fc.nat(), other: someSort })(
    'a note over a whole absence outlives any one day written otherwise, as long as one of its days is missed',
    ({ sorts, place, other }) => {
      const notes = absencesOf(factsOf(sorts)).map(({ from, to }) => note(from, to));
      const changed = absencesOf(factsOf(sorts.with(place % sorts.length, other)));
      const noted = withNotes(changed, notes);

      for (const { id, from, to } of notes) {
        const isStillMissed = changed.some((absence) => absence.from <= to && from <= absence.to);
        const isHeld = noted.some((absence) => [absence.note, ...absence.laterNotes].some((each) => each?.id === id));
        expect(isHeld).toBe(isStillMissed);
      }
      const before = withNotes(absencesOf(factsOf(sorts)), notes);
      expect(before.every(({ note: own, laterNotes }) => own !== null && laterNotes.length === 0)).toBe(true);
    },
  );
});
