import { execFileSync } from 'node:child_process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { bookInSql } from '#test/handovers/book-in-sql.ts';
import { csvTable, sheetsOf } from '#test/handovers/independent.ts';
import { packed } from '#test/handovers/open-package.ts';
import { workshopWithRichCourse } from '#test/handovers/rich-course.ts';

/** A value as a table writes it. */
const asCell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value).replace('.', ',') : value;

describe('a package read by others’ programs', () => {
  it('has every value of the database in its tables, its data file and its workbook, under sums that hold', async () => {
    const { workshop, courseId, observationId } = await workshopWithRichCourse();
    const book = bookInSql(workshop, courseId);
    const { folder, read, manifest } = await packed(workshop, courseId, { sensitiveIds: [observationId] });

    const sums = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder }).toString();
    expect(sums.match(/: OK$/gmu)).toHaveLength(20);

    expect(Object.entries(book).filter(([, rows]) => rows.length === 0)).toEqual([]);
    for (const [name, rows] of Object.entries(book)) {
      const told = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asCell(value)])),
      );
      const columns = Object.keys(rows[0] ?? {});
      expect([name, csvTable(read(`${name}.csv`))]).toEqual([name, { columns, rows: told }]);
    }

    const data = JSON.parse(read('forloeb.json').toString());
    const isValid = new Ajv2020({ validateFormats: false }).compile(JSON.parse(read('forloeb.schema.json').toString()));
    expect(isValid(data) || isValid.errors).toBe(true);
    const { packageId } = manifest;
    expect(data).toEqual({ formatVersion: 1, packageId, packageVersion: 1, courseId, ...book });

    // Numbers as numbers, and days as days.
    const { felter: fields, kodelister: codes, ...sheets } = await sheetsOf(read('forloeb.xlsx'));
    expect(Object.fromEntries(Object.entries(sheets).map(([name, { rows }]) => [name, rows]))).toEqual(book);
    expect(fields?.rows).toEqual(orNull(csvTable(read('felter.csv')).rows));
    expect(codes?.rows).toEqual(orNull(csvTable(read('kodelister.csv')).rows));

    const stored = workshop.sqlite
      .prepare(
        `SELECT code AS kode, textDa AS tekst_da, coalesce(textSv, '') AS tekst_sv, coalesce(textEn, '') AS tekst_en
        FROM codes WHERE list = 'absence' ORDER BY code`,
      )
      .all();
    const explained = csvTable(read('kodelister.csv'))
      .rows.filter(({ liste }) => liste === 'fravaer')
      .map(({ kode = '', tekst_da, tekst_sv, tekst_en }) => ({ kode, tekst_da, tekst_sv, tekst_en }))
      .toSorted((one, other) => (one.kode < other.kode ? -1 : 1));
    expect(explained).toEqual(stored);
  });
});

const orNull = (rows: readonly Record<string, string>[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === '' ? null : cell])),
  );
