// A package's data file as a zod model, made from the columns: what the schema in the package says is what the tables say.
import { z } from 'zod';
import type { Column } from '#shared/handover-files/columns.ts';
import { id } from '#shared/values.ts';

/** What a table is called in the data file: its name without `.csv`. */
export const nameInJson = (file: string): string => file.slice(0, -'.csv'.length);

/** What the model of a data file is made of. */
export type ModelParts = {
  /** What the file says before its tables, beside the package's id and version. */
  head: z.ZodRawShape;
  tables: Readonly<Record<string, readonly Column[]>>;
  /** Tables that are there only when they have rows. */
  optional: readonly string[];
  /** Tables of exactly one row. */
  singles: readonly string[];
  description: string;
};

/** A data file, version 1. */
export const dataFileModel = ({ head, tables, optional, singles, description }: ModelParts) =>
  z
    .strictObject({
      formatVersion: z.literal(1).describe('Formatets version.'),
      packageId: id.describe('Pakkens id.'),
      packageVersion: z.int().positive().describe('Pakkens version: en højere afløser en lavere helt.'),
      ...head,
      ...Object.fromEntries(
        Object.entries(tables).map(([file, columns]) => {
          const rows = rowsModel(file, columns, singles.includes(file));
          return [nameInJson(file), optional.includes(file) ? rows.min(1).optional() : rows];
        }),
      ),
    })
    .describe(description);

function rowsModel(file: string, columns: readonly Column[], isSingle: boolean) {
  const row = z.strictObject(Object.fromEntries(columns.map((column) => [column.name, cellModel(column)])));
  const rows = isSingle ? z.array(row).length(1) : z.array(row);
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
