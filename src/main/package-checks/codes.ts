import type { Note } from '#main/package-checks/faults.ts';
import { columnsOf, type CheckedTables } from '#main/package-checks/tables.ts';

/** Both included; null is open. */
type Period = { validFrom: string | null; validTo: string | null };

/**
 * Every code stands in its list of kodelister.csv. Whether it held on the row's day is not asked: a centre may end a code from a day
 * that has passed, and what was written with it stands.
 */
export function checkCodes(tables: CheckedTables, note: Note): void {
  const lists = tables['kodelister.csv'];
  if (!lists) return;
  const known = new Map<string, Period[]>();
  for (const { line, values } of lists.rows) {
    const key = keyOf(values['liste'] ?? '', values['kode'] ?? '');
    const period: Period = { validFrom: values['gyldig_fra'] || null, validTo: values['gyldig_til'] || null };
    const place = { file: lists.file, row: line };
    const others = known.get(key) ?? [];
    known.set(key, [...others, period]);
    if (others.some((other) => areOverlapping(other, period)))
      note({ ...place, column: 'kode', reason: 'duplicate', found: values['kode'] ?? '' });
    if (period.validFrom !== null && period.validTo !== null && period.validTo < period.validFrom)
      note({ ...place, column: 'gyldig_til', reason: 'wrongOrder', found: period.validTo, expected: period.validFrom });
  }

  for (const table of Object.values(tables)) {
    for (const { name, list } of columnsOf(table.file)) {
      if (list === undefined) continue;
      for (const { line, values } of table.rows) {
        const found = values[name];
        if (found === undefined || found === '') continue;
        const place = { file: table.file, row: line, column: name, found };
        if (!known.has(keyOf(list, found)))
          note({ ...place, reason: 'unknownCode', expected: `kodelister.csv: ${list}` });
      }
    }
  }
}

const keyOf = (list: string, code: string): string => JSON.stringify([list, code]);

const areOverlapping = (a: Period, b: Period): boolean =>
  (a.validFrom === null || b.validTo === null || a.validFrom <= b.validTo) &&
  (b.validFrom === null || a.validTo === null || b.validFrom <= a.validTo);
