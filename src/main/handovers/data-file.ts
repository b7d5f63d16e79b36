import { z } from 'zod';
import type { Column } from '#shared/handover-files/columns.ts';
import { nameInJson } from '#shared/handover-files/models.ts';
import type { PackageFormat, TableFile } from '#shared/package-formats.ts';

type Row = Readonly<Record<string, string | number>>;

/** Tables by the names of their files, as far as there are any. */
export type Tables = Partial<Record<TableFile, readonly Row[]>>;

/** The data file: the same data as the tables, numbers as numbers and null for what is not stated. `head` tells what it is about. */
export const dataFile = (
  { tables: columns, dataTables, optional }: PackageFormat,
  head: { packageId: string; packageVersion: number; [name: string]: unknown },
  tables: Tables,
): Uint8Array =>
  jsonBytes({
    formatVersion: 1,
    ...head,
    ...Object.fromEntries(
      columns.flatMap(([file, ofFile]) => {
        const rows = tables[file] ?? [];
        if (!dataTables.includes(file) || (rows.length === 0 && optional.includes(file))) return [];
        return [[nameInJson(file), rows.map(rowOf(ofFile))]];
      }),
    ),
  });

const rowOf = (columns: readonly Column[]) => (row: Row) =>
  Object.fromEntries(columns.map((column) => [column.name, valueOf(column, row[column.name] ?? '')]));

function valueOf({ type }: Column, value: string | number): string | number | null {
  if (value === '') return null;
  if (type === 'heltal' || type === 'decimaltal')
    return typeof value === 'number' ? value : Number(value.replace(',', '.'));
  return String(value).toWellFormed();
}

/** JSON Schema 2020-12 of the data file. */
export const dataSchema = ({ json, model }: PackageFormat): Uint8Array => {
  const { $schema, ...schema } = z.toJSONSchema(model, { override: withoutLimitsOfTheLanguage });
  const name = nameOf(json);
  return jsonBytes({ $schema, $id: `urn:vaerkstedsbogen:${name}:1`, title: json, ...schema });
};

const nameOf = (json: string): string => json.slice(0, -'.json'.length);

// A whole number of zod's ends where JavaScript's does, which says nothing of a course.
function withoutLimitsOfTheLanguage({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** A value as a JSON file of a package. */
export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
