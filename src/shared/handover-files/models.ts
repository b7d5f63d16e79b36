// forloeb.json as a zod model, made from the columns: what the schema in the package says is what the tables say.
import { z } from 'zod';
import { courseFiles, supplementFile, type CourseFile } from '#shared/handover-files.ts';
import type { Column } from '#shared/handover-files/columns.ts';
import { id } from '#shared/values.ts';

/** What a file is called in forloeb.json: its name without `.csv`. */
export const nameInJson = (file: CourseFile): string => file.slice(0, -'.csv'.length);

const singleFiles: ReadonlySet<string> = new Set<CourseFile>(['01_forloeb.csv', '11_konklusion.csv']);

const files = Object.keys(courseFiles) as CourseFile[];

/** forloeb.json, version 1; the supplement is there only when it has rows. */
export const courseFileModel = z
  .strictObject({
    formatVersion: z.literal(1).describe('Formatets version.'),
    packageId: id.describe('Pakkens id.'),
    packageVersion: z.int().positive().describe('Pakkens version: en højere afløser en lavere helt.'),
    courseId: id.describe('Forløbets id.'),
    ...Object.fromEntries(
      files.map((file) => [nameInJson(file), file === supplementFile ? table(file).min(1).optional() : table(file)]),
    ),
  })
  .describe('Ét afklaringsforløb. Et felt, der ikke er oplyst, er null.');

function table(file: CourseFile) {
  const columns: readonly Column[] = courseFiles[file];
  const row = z.strictObject(Object.fromEntries(columns.map((column) => [column.name, cellModel(column)])));
  const rows = singleFiles.has(file) ? z.array(row).length(1) : z.array(row);
  return rows.describe(`Rækkerne i ${file}.`);
}

function cellModel(column: Column): z.ZodType {
  const { isRequired, unit, list, description } = column;
  const value = isRequired ? valueModel(column) : valueModel(column).nullable();
  const told = [description, unit === '' ? '' : `Enhed: ${unit}.`, list === undefined ? '' : `Kodeliste: ${list}.`];
  return value.describe(told.filter((part) => part !== '').join(' '));
}

function valueModel({ type, between }: Column): z.ZodType {
  switch (type) {
    case 'heltal':
      return between ? z.int().min(between[0]).max(between[1]) : z.int();
    case 'decimaltal':
      return between ? z.number().min(between[0]).max(between[1]) : z.number();
    case 'dato':
      return z.iso.date();
    case 'uuid':
      return id;
    case 'kode':
    case 'tekst':
      return z.string().min(1);
  }
}
