import { Validator, type Schema } from '@cfworker/json-schema';
import { courseSchema } from '#main/handovers/course-json.ts';
import type { Note } from '#main/package-checks/faults.ts';
import type { Manifest } from '#main/package-checks/manifest.ts';
import { jsonName, schemaName } from '#main/package-checks/names.ts';
import { readJson } from '#main/package-checks/read-text.ts';
import { columnsOf, type CheckedTables } from '#main/package-checks/tables.ts';
import { courseFiles, supplementFile, type CourseFile } from '#shared/handover-files.ts';
import type { ColumnType } from '#shared/handover-files/columns.ts';
import { nameInJson } from '#shared/handover-files/models.ts';

/** The published schema is that of the format, but for its descriptions: a later wording must not make an older package wrong. */
export function checkSchema(bytes: Uint8Array, note: Note): void {
  const schema = readJson(schemaName, bytes, note);
  if (schema === undefined) return;
  if (JSON.stringify(schema, withoutProse) !== JSON.stringify(formatSchema(), withoutProse))
    note({ file: schemaName, reason: 'differsFromFormat' });
}

const formatSchema = (): Schema => JSON.parse(new TextDecoder().decode(courseSchema()));

const withoutProse = (name: string, value: unknown) =>
  (name === 'description' || name === 'title') && typeof value === 'string' ? undefined : value;

const mostSchemaFaults = 200;

/** forloeb.json is valid against the schema of the format, and says cell for cell what the tables say. */
export function checkCourseFile(
  bytes: Uint8Array,
  { tables, manifest }: { tables: CheckedTables; manifest: Manifest | null },
  note: Note,
): void {
  const value = readJson(jsonName, bytes, note);
  if (value === undefined) return;
  // The format's own schema and not the package's, which anybody may have written.
  const { errors } = new Validator(formatSchema(), '2020-12', false).validate(value);
  const told = new Set<string>();
  // An error is told again for everything around it; the innermost says where.
  for (const { instanceLocation, error } of errors.toReversed()) {
    const column = instanceLocation.replace(/^#\/?/u, '');
    if (told.size === mostSchemaFaults || [...told].some((inner) => inner.startsWith(column))) continue;
    told.add(column);
    note({ file: jsonName, column, reason: 'againstSchema', found: error });
  }
  if (!isRecord(value)) return;

  const differs = (column: string, found: unknown, expected: string | number | null) => {
    if (found !== expected)
      note({
        file: jsonName,
        column,
        reason: 'differsFromTable',
        found: shownValue(found),
        expected: shownValue(expected),
      });
  };
  if (manifest)
    for (const key of ['packageId', 'packageVersion', 'courseId'] as const)
      if (value[key] !== manifest[key])
        note({
          file: jsonName,
          column: key,
          reason: 'differsFromManifest',
          found: shownValue(value[key]),
          expected: manifest[key],
        });

  for (const file of Object.keys(courseFiles) as CourseFile[]) {
    const table = tables[file];
    if (!table && file !== supplementFile) continue;
    const name = nameInJson(file);
    const given = value[name];
    const rows: readonly unknown[] = Array.isArray(given) ? given : [];
    const expected = table?.rows ?? [];
    if (rows.length !== expected.length) differs(name, rows.length, expected.length);
    for (const [index, { values }] of expected.entries()) {
      const row = rows[index];
      if (!isRecord(row)) continue;
      for (const column of columnsOf(file)) {
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it is shown; what is neither text nor number is only named, however deep it is. */
const shownValue = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return String(value);
};
