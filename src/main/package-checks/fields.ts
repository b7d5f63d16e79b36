import { fieldRows } from '#main/handovers/field-rows.ts';
import type { Note } from '#main/package-checks/faults.ts';
import type { CheckedTable } from '#main/package-checks/tables.ts';
import type { PackageFormat } from '#shared/package-formats.ts';

/**
 * felter.csv describes the columns of the package's tables as the format does, all of them and in their order. The description
 * itself is prose: a later wording must not make an older package wrong.
 */
export function checkFields({ file, columns, rows }: CheckedTable, tables: PackageFormat['tables'], note: Note): void {
  const expected = fieldRows(tables);
  for (const [index, described] of expected.entries()) {
    const row = rows[index];
    if (!row) continue;
    const said: Readonly<Record<string, string | number>> = described;
    for (const { name } of columns) {
      if (name === 'beskrivelse') continue;
      const found = row.values[name];
      const right = String(said[name] ?? '');
      if (found !== undefined && found !== right)
        note({ file, row: row.line, column: name, reason: 'differsFromFormat', found, expected: right });
    }
  }
  if (rows.length !== expected.length)
    note({ file, reason: 'wrongRowCount', found: rows.length, expected: expected.length });
}
