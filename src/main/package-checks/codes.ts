import type { Note } from '#main/package-checks/faults.ts';
import type { CheckedTables } from '#main/package-checks/tables.ts';

/** Both included; null is open. */
type Period = { validFrom: string | null; validTo: string | null };
type Written = Period & { file: string; row: number; found: string };

/**
 * Every code stands in its list of kodelister.csv. Whether it held on the row's day is not asked: a centre may end a code from a day
 * that has passed, and what was written with it stands.
 */
export function checkCodes(tables: CheckedTables, note: Note): void {
  const lists = tables['kodelister.csv'];
  if (!lists) return;
  const known = new Map<string, Written[]>();
  for (const { line, values } of lists.rows) {
    const key = keyOf(values['liste'] ?? '', values['kode'] ?? '');
    const period: Period = { validFrom: values['gyldig_fra'] || null, validTo: values['gyldig_til'] || null };
    const place = { file: lists.file, row: line };
    const written = known.get(key) ?? [];
    known.set(key, written);
    written.push({ ...place, ...period, found: values['kode'] ?? '' });
    if (period.validFrom !== null && period.validTo !== null && period.validTo < period.validFrom)
      note({ ...place, column: 'gyldig_til', reason: 'wrongOrder', found: period.validTo, expected: period.validFrom });
  }
  for (const written of known.values())
    for (const { file, row, found } of overlapping(written))
      note({ file, row, column: 'kode', reason: 'duplicate', found });

  for (const table of Object.values(tables)) {
    for (const { name, list: ownList, listNamedBy } of table.columns) {
      if (ownList === undefined && listNamedBy === undefined) continue;
      for (const { line, values } of table.rows) {
        const found = values[name];
        const list = ownList ?? values[listNamedBy ?? '']?.toLowerCase();
        if (found === undefined || found === '' || list === undefined) continue;
        const place = { file: table.file, row: line, column: name, found };
        if (!known.has(keyOf(list, found)))
          note({ ...place, reason: 'unknownCode', expected: `kodelister.csv: ${list}` });
      }
    }
  }
}

const keyOf = (list: string, code: string): string => JSON.stringify([list, code]);

/** Those that begin before an earlier one has ended. */
function overlapping(written: readonly Written[]): Written[] {
  let end = '';
  return [...written]
    .sort((a, b) => compare(a.validFrom ?? '', b.validFrom ?? ''))
    .filter(({ validFrom, validTo }, index) => {
      const isWithin = index > 0 && (validFrom ?? '') <= end;
      const ownEnd = validTo ?? never;
      if (ownEnd > end) end = ownEnd;
      return isWithin;
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// After every day that is written with figures.
const never = '~';
