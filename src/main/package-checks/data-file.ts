import { Validator, type Schema } from '@cfworker/json-schema';
import { dataSchema } from '#main/handovers/data-file.ts';
import type { Note } from '#main/package-checks/faults.ts';
import { toldOf, type Manifest } from '#main/package-checks/manifest.ts';
import { readJson } from '#main/package-checks/read-text.ts';
import type { CheckedTables } from '#main/package-checks/tables.ts';
import type { ColumnType } from '#shared/handover-files/columns.ts';
import { nameInJson } from '#shared/handover-files/models.ts';
import type { PackageFormat } from '#shared/package-formats.ts';

/** The published schema is that of the format, but for its descriptions: a later wording must not make an older package wrong. */
export function checkSchema(format: PackageFormat, bytes: Uint8Array, note: Note): void {
  const schema = readJson(format.schema, bytes, note);
  if (schema === undefined) return;
  if (JSON.stringify(schema, withoutProse) !== JSON.stringify(schemaOf(format), withoutProse))
    note({ file: format.schema, reason: 'differsFromFormat' });
}

const schemaOf = (format: PackageFormat): Schema => JSON.parse(new TextDecoder().decode(dataSchema(format)));

const withoutProse = (name: string, value: unknown) =>
  (name === 'description' || name === 'title') && typeof value === 'string' ? undefined : value;

const mostSchemaFaults = 200;

/** The data file is valid against the schema of the format, and says cell for cell what the tables say. */
export function checkDataFile(
  format: PackageFormat,
  bytes: Uint8Array,
  { tables, manifest }: { tables: CheckedTables; manifest: Manifest | null },
  note: Note,
): void {
  const file = format.json;
  const value = readJson(file, bytes, note);
  if (value === undefined) return;
  // The format's own schema and not the package's, which anybody may have written.
  const { errors } = new Validator(schemaOf(format), '2020-12', false).validate(value);
  const told = new Set<string>();
  // An error is told again for everything around it; the innermost says where.
  for (const { instanceLocation, error } of [...errors].reverse()) {
    const column = instanceLocation.replace(/^#\/?/u, '');
    if (told.size === mostSchemaFaults || [...told].some((inner) => inner.startsWith(column))) continue;
    told.add(column);
    note({ file, column, reason: 'againstSchema', found: error });
  }
  if (!isRecord(value)) return;

  const differs = (column: string, found: unknown, expected: string | number | null) => {
    if (found !== expected)
      note({
        file,
        column,
        reason: 'differsFromTable',
        found: shownValue(found),
        expected: shownValue(expected),
      });
  };
  if (manifest)
    for (const [column, expected] of toldOf(manifest)) {
      const found = valueAt(value, column);
      if (found !== expected) note({ file, column, reason: 'differsFromManifest', found: shownValue(found), expected });
    }

  for (const tableFile of format.dataTables) {
    const table = tables[tableFile];
    if (!table && !format.optional.includes(tableFile)) continue;
    const name = nameInJson(tableFile);
    const given = value[name];
    const rows: readonly unknown[] = Array.isArray(given) ? given : [];
    const expected = table?.rows ?? [];
    if (rows.length !== expected.length) differs(name, rows.length, expected.length);
    for (const [index, { values }] of expected.entries()) {
      const row = rows[index];
      if (!isRecord(row)) continue;
      for (const column of table?.columns ?? []) {
        const cell = values[column.name];
        if (cell !== undefined)
          differs(`${name}/${index}/${column.name}`, row[column.name], valueOf(cell, column.type));
      }
    }
  }
}

function valueOf(cell: string, type: ColumnType): string | number | null {
  if (cell === '') return null;
  return type === 'heltal' || type === 'decimaltal' ? Number(cell.replace(',', '.')) : cell;
}

/** The value at a path of names, undefined where there is none. */
const valueAt = (value: unknown, path: string): unknown =>
  path.split('/').reduce<unknown>((within, name) => (isRecord(within) ? within[name] : undefined), value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it is shown; what is neither text nor number is only named, however deep it is. */
const shownValue = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return String(value);
};
