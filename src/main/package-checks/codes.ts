import type { Note } from '#main/package-checks/faults.ts';
import { columnsOf, type CheckedTables } from '#main/package-checks/tables.ts';
import type { HandoverFile } from '#shared/handover-files.ts';

/** The column with the day whose codes a row holds, in the tables whose every row is of one day. */
const dayColumns: Partial<Record<HandoverFile, string>> = {
  '02_timeplan.csv': 'gyldig_fra',
  '03_fremmoede_dag.csv': 'dato',
  '04_fravaer.csv': 'startdato',
};

/** Both included; null is open. */
type Period = { validFrom: string | null; validTo: string | null };

/** Every code stands in its list of kodelister.csv, and held on the day of the row. */
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
        const periods = known.get(keyOf(list, found));
        const on = values[dayColumns[table.file] ?? ''];
        if (!periods) note({ ...place, reason: 'unknownCode', expected: `kodelister.csv: ${list}` });
        else if (on && !periods.some((period) => areOverlapping(period, { validFrom: on, validTo: on })))
          note({ ...place, reason: 'codeNotOfDay', expected: on });
      }
    }
  }
}

const keyOf = (list: string, code: string): string => JSON.stringify([list, code]);

const areOverlapping = (a: Period, b: Period): boolean =>
  (a.validFrom === null || b.validTo === null || a.validFrom <= b.validTo) &&
  (b.validFrom === null || a.validTo === null || b.validFrom <= a.validTo);
