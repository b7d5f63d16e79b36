import { z } from 'zod';
import type { Column } from '#shared/handover-files/columns.ts';
import { courseFiles, supplementFile, type CourseFile, type CourseTables } from '#shared/handover-files.ts';
import { courseFileModel, nameInJson } from '#shared/handover-files/models.ts';

type Row = Readonly<Record<string, string | number>>;

/** forloeb.json: the same data, numbers as numbers and null for what is not stated. */
export function courseJson(
  { packageId, packageVersion, courseId }: { packageId: string; packageVersion: number; courseId: string },
  tables: CourseTables,
): Uint8Array {
  const files = (Object.keys(courseFiles) as CourseFile[]).filter(
    (file) => file !== supplementFile || tables[file].length > 0,
  );
  return jsonBytes({
    formatVersion: 1,
    packageId,
    packageVersion,
    courseId,
    ...Object.fromEntries(files.map((file) => [nameInJson(file), tables[file].map(rowOf(courseFiles[file]))])),
  });
}

const rowOf = (columns: readonly Column[]) => (row: Row) =>
  Object.fromEntries(columns.map((column) => [column.name, valueOf(column, row[column.name] ?? '')]));

function valueOf({ type }: Column, value: string | number): string | number | null {
  if (value === '') return null;
  if (type === 'heltal' || type === 'decimaltal')
    return typeof value === 'number' ? value : Number(value.replace(',', '.'));
  return String(value).toWellFormed();
}

/** forloeb.schema.json: JSON Schema 2020-12 of `forloeb.json`. */
export const courseSchema = (): Uint8Array => {
  const { $schema, ...schema } = z.toJSONSchema(courseFileModel, { override: withoutLimitsOfTheLanguage });
  return jsonBytes({ $schema, $id: 'urn:vaerkstedsbogen:forloeb:1', title: 'forloeb.json', ...schema });
};

// A whole number of zod's ends where JavaScript's does, which says nothing of a course.
function withoutLimitsOfTheLanguage({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
