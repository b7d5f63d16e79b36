import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFile, dataSchema, type Tables } from '#main/handovers/data-file.ts';
import { csvBytes } from '#main/handovers/text-rules.ts';
import { workbookBytes } from '#main/handovers/workbook.ts';
import { courseFormat } from '#shared/package-formats.ts';
import type { Column } from '#shared/handover-files/columns.ts';
import { courseFiles, type CourseFile, type CourseTables } from '#shared/handover-files.ts';
import { csvTable, sheetsOf } from '#test/handovers/independent.ts';

type Value = string | number;
type Row = Record<string, Value>;

const files = Object.keys(courseFiles) as CourseFile[];

const written = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  // Every character there is, control characters and byte order marks too.
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '\0',
        "'",
        '"',
        ';',
        '＝',
        '﹢',
        ' =',
        '\u200b+',
        '_x0041_',
      ),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '"', ';', '\r\n', '\r', ' ', "'", '\0'),
    )
    .map((parts) => parts.join('')),
);
const stated: Record<Column['type'], fc.Arbitrary<Value>> = {
  tekst: written,
  kode: fc.stringMatching(/^[A-Z][A-Z_]{1,15}$/u),
  uuid: fc.uuid(),
  dato: fc
    .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  heltal: fc.integer({ min: -100_000, max: 100_000 }),
  decimaltal: fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
};

function cellOf({ type, isRequired, between }: Column): fc.Arbitrary<Value> {
  const value = between ? fc.integer({ min: between[0], max: between[1] }) : stated[type];
  return isRequired ? value : fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant('') });
}

const rowOf = (columns: readonly Column[]): fc.Arbitrary<Row> =>
  fc.record(Object.fromEntries(columns.map((column) => [column.name, cellOf(column)])));

/** So many records of a file, drawn anew in each of some runs. */
const records = (file: CourseFile, count: number) =>
  fc.array(rowOf(courseFiles[file]), { minLength: count, maxLength: count });

const isNumber = ({ type }: Column) => type === 'heltal' || type === 'decimaltal';

/** Rows as they stand in a file where nothing is null. */
const orNull = (rows: readonly Row[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === '' ? null : value])),
  );

describe('ten thousand records', () => {
  const runs = 4;
  const each = Math.ceil(10_000 / (files.length * runs));

  it.each(files)('of %s come out of the table as they went in', (file) => {
    const columns: readonly Column[] = courseFiles[file];
    fc.assert(
      fc.property(records(file, each), (rows) => {
        const table = csvTable(csvBytes(columns, rows));
        expect(table.columns).toEqual(columns.map(({ name }) => name));
        const read = table.rows.map((row) =>
          Object.fromEntries(
            columns.map((column) => {
              const cell = row[column.name] ?? '';
              return [column.name, isNumber(column) && cell !== '' ? Number(cell.replace(',', '.')) : cell];
            }),
          ),
        );
        expect(read).toEqual(rows);
      }),
      { numRuns: runs },
    );
  });
});

describe('records of every table', () => {
  const about = { packageId: crypto.randomUUID(), packageVersion: 1, courseId: crypto.randomUUID() };
  const single = new Set<CourseFile>(['01_forloeb.csv', '11_konklusion.csv']);
  const tables = (count: number) =>
    fc.record(Object.fromEntries(files.map((file) => [file, records(file, single.has(file) ? 1 : count)])));

  it('come out of the data file as they went in, and the schema takes them', () => {
    const isValid = new Ajv2020({ validateFormats: false }).compile(
      JSON.parse(Buffer.from(dataSchema(courseFormat)).toString()),
    );
    fc.assert(
      fc.property(tables(60), (rows) => {
        const read = JSON.parse(Buffer.from(dataFile(courseFormat, about, rows as unknown as CourseTables)).toString());
        expect(isValid(read) || isValid.errors).toBe(true);
        for (const file of files) expect(read[file.replace('.csv', '')]).toEqual(orNull(rows[file] ?? []));
      }),
      { numRuns: 4 },
    );
  });

  it('come out of the workbook as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(tables(40), async (rows) => {
        const sheets = await sheetsOf(await workbookBytes(courseFormat, rows as Tables));
        for (const file of files) expect(sheets[file.replace('.csv', '')]?.rows).toEqual(orNull(rows[file] ?? []));
      }),
      { numRuns: 3 },
    );
  });
});
