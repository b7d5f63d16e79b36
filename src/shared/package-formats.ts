// The two kinds of package that leave the house, each said once: its files, its tables and its data file. The writer and the check go
// by it.
import { z } from 'zod';
import { aggregateFiles, aggregateKind, type AggregateFile } from '#shared/aggregate-files.ts';
import { courseFiles, handoverFiles, supplementFile, type HandoverFile } from '#shared/handover-files.ts';
import type { Column } from '#shared/handover-files/columns.ts';
import { dataFileModel, type ModelParts } from '#shared/handover-files/models.ts';
import { id } from '#shared/values.ts';

/** The name of a table in a package of either kind. */
export type TableFile = HandoverFile | AggregateFile;

export type PackageFormat = {
  /** Every table with its columns, in the order of their files. */
  tables: readonly (readonly [file: TableFile, columns: readonly Column[]])[];
  /** Those of them that stand in the data file too. */
  dataTables: readonly TableFile[];
  /** Tables of exactly one row. */
  singles: readonly TableFile[];
  /** Files that can be left out; of tables those that are there only when they have rows. */
  optional: readonly string[];
  json: string;
  schema: string;
  workbook: string;
  hasReport: boolean;
  /** Of the data file. */
  model: z.ZodType;
};

/** One course (docs EXPORT.md). */
export const courseFormat = formatOf({
  name: 'forloeb',
  tables: handoverFiles,
  dataTables: courseFiles,
  singles: ['01_forloeb.csv', '11_konklusion.csv'],
  optional: [supplementFile, 'forloeb.xlsx'],
  hasReport: true,
  head: { courseId: id.describe('Forløbets id.') },
  description: 'Ét afklaringsforløb. Et felt, der ikke er oplyst, er null.',
});

const { 'statistik.csv': counts } = aggregateFiles;

/** The counts of a period, and nobody. */
export const aggregateFormat = formatOf({
  name: 'statistik',
  tables: aggregateFiles,
  dataTables: { 'statistik.csv': counts },
  singles: [],
  optional: [],
  hasReport: false,
  head: {
    kind: z.literal(aggregateKind).describe('Pakkens slags: en samlet pakke uden personer.'),
    period: z
      .strictObject({
        from: z.iso.date().describe('Periodens første dag.'),
        to: z.iso.date().describe('Periodens sidste dag.'),
      })
      .describe('Perioden, der er talt i.'),
  },
  description: 'Tal for en periode, uden personer. Et skjult tal er null.',
});

type Said = ModelParts &
  Pick<PackageFormat, 'hasReport'> & {
    name: string;
    tables: Readonly<Partial<Record<TableFile, readonly Column[]>>>;
    dataTables: Readonly<Partial<Record<TableFile, readonly Column[]>>>;
    singles: readonly TableFile[];
  };

function formatOf({ name, tables, dataTables, hasReport, ...parts }: Said): PackageFormat {
  return {
    tables: Object.entries(tables) as [TableFile, readonly Column[]][],
    dataTables: Object.keys(dataTables) as TableFile[],
    singles: parts.singles,
    optional: parts.optional,
    json: `${name}.json`,
    schema: `${name}.schema.json`,
    workbook: `${name}.xlsx`,
    hasReport,
    model: dataFileModel({ ...parts, tables: dataTables }),
  };
}
