import type { Note } from '#main/package-checks/faults.ts';
import type { CheckedTable, CheckedTables } from '#main/package-checks/tables.ts';
import type { PackageFormat, TableFile } from '#shared/package-formats.ts';

/** Columns whose values stand once in their table. */
const once: Partial<Record<TableFile, string>> = {
  '02_timeplan.csv': 'lbnr',
  '03_fremmoede_dag.csv': 'dato',
  '04_fravaer.csv': 'fravaer_id',
  '05_afproevning.csv': 'lbnr',
  '10_svar.csv': 'lbnr',
  'statistik.csv': 'lbnr',
};

/** What points to another table finds it there, what stands once stands once, and the tables of one row have one. */
export function checkReferences({ singles }: PackageFormat, tables: CheckedTables, note: Note): void {
  for (const table of Object.values(tables)) {
    checkOnce(table, note);
    for (const { name, refersTo } of table.columns) {
      if (refersTo === undefined) continue;
      const [file, column] = refersTo;
      const there = new Set(
        Object.values(tables)
          .find((each) => each.file === file)
          ?.rows.map((row) => row.values[column]),
      );
      for (const { line, values } of table.rows) {
        const found = values[name];
        if (found !== undefined && found !== '' && !there.has(found))
          note({
            file: table.file,
            row: line,
            column: name,
            reason: 'unknownReference',
            found,
            expected: `${file}: ${column}`,
          });
      }
    }
  }
  for (const file of singles) {
    const table = tables[file];
    if (table && table.rowCount !== 1) note({ file, reason: 'wrongRowCount', found: table.rowCount, expected: 1 });
  }
}

function checkOnce({ file, rows }: CheckedTable, note: Note): void {
  const column = once[file];
  if (column === undefined) return;
  const seen = new Set<string>();
  for (const { line, values } of rows) {
    const found = values[column];
    if (found === undefined || found === '') continue;
    if (seen.has(found)) note({ file, row: line, column, reason: 'duplicate', found });
    seen.add(found);
  }
}
