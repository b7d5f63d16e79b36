import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '#main/handovers/text-rules.ts';
import { workbookBytes } from '#main/handovers/workbook.ts';
import { courseFormat } from '#shared/package-formats.ts';
import { courseFiles } from '#shared/handover-files.ts';
import { fillBook } from '#test/aggregates/full-book.ts';
import { open } from '#test/aggregates/open-aggregate.ts';
import { hostileTexts } from '#test/handovers/hostile-texts.ts';
import { csvTable, sheetsOf, type Cell, type Table } from '#test/handovers/independent.ts';
import { packed } from '#test/handovers/open-package.ts';
import { workshopWithRichCourse } from '#test/handovers/rich-course.ts';
import { openWorkshop, temporaryFolder } from '#test/support/open-workshop.ts';

// Semicolons, double quotes, UTF-8, from the first row on; then the columns' kinds and Danish.
const everyColumnAsText = Array.from({ length: 40 }, (_, place) => `${place + 1}/2`).join('/');
const opening = {
  /** As the read-me says: every column as text. */
  asText: `CSV:59,34,76,1,${everyColumnAsText},1030,false,false`,
  /** As somebody who looks at nothing: numbers, days and formulas are recognized. */
  carelessly: 'CSV:59,34,76,1,,1030,false,true',
};

type Opened = { sheets: () => Promise<Record<string, Table>>; formulas: number };

/** Opens files in LibreOffice and saves each as a workbook: what its cells hold, and how many of them calculate. */
function openedIn(folder: string, names: readonly string[], filter?: string): Opened[] {
  const out = temporaryFolder();
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
  const infilter = filter === undefined ? [] : [`--infilter=${filter}`];
  const paths = names.map((name) => join(folder, name));
  execFileSync('soffice', [profile, '--headless', ...infilter, '--convert-to', 'xlsx', '--outdir', out, ...paths], {
    stdio: 'pipe',
  });
  return names.map((name) => {
    const path = join(out, name.replace(/\.\w+$/u, '.xlsx'));
    return { sheets: () => sheetsOf(readFileSync(path)), formulas: formulasIn(path) };
  });
}

function formulasIn(workbook: string): number {
  const folder = `${workbook}-parts`;
  mkdirSync(folder);
  execFileSync('7z', ['x', `-o${folder}`, workbook, 'xl/worksheets/*.xml']);
  const sheets = readdirSync(join(folder, 'xl/worksheets')).filter((name) => name.endsWith('.xml'));
  const xml = sheets.map((name) => readFileSync(join(folder, 'xl/worksheets', name), 'utf8')).join('');
  return xml.match(/<f\b/gu)?.length ?? 0;
}

/** The one sheet that a table becomes. */
async function sheetOf({ sheets }: Opened): Promise<Table> {
  const [sheet, ...more] = Object.values(await sheets());
  if (!sheet || more.length > 0) throw new Error('Not one sheet');
  return sheet;
}

/** A text with line breaks of one kind: a spreadsheet knows no other. */
const lines = (cell: Cell | undefined): string => String(cell ?? '').replace(/\r\n?/gu, '\n');

/** A cell as its text, without the guard that a person sees in front. */
const unguarded = (cell: Cell | undefined): string => lines(cell).replace(/^'/u, '');

const told = ({ columns, rows }: Table, read: (cell: Cell | undefined) => string) =>
  rows.map((row) => columns.map((column) => read(row[column])));

/** Every table and the workbook of an opened package hold in LibreOffice what others read in them, and none of their cells calculates. */
async function expectSame(folder: string, read: (name: string) => Buffer, workbookName: string): Promise<void> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  for (const [place, opened] of openedIn(folder, names, opening.asText).entries()) {
    const name = names[place] ?? '';
    const [sheet, table] = [await sheetOf(opened), csvTable(read(name))];
    expect([name, sheet.columns, opened.formulas]).toEqual([name, table.columns, 0]);
    expect([name, told(sheet, unguarded)]).toEqual([name, told(table, lines)]);
  }
  for (const { formulas } of openedIn(folder, names, opening.carelessly)) expect(formulas).toBe(0);

  const [workbook] = openedIn(folder, [workbookName]);
  expect(workbook?.formulas).toBe(0);
  expect(await workbook?.sheets()).toEqual(await sheetsOf(read(workbookName)));
}

describe('LibreOffice', () => {
  it('opens every table and the workbook of a package with its values, and calculates nothing', async () => {
    const { workshop, courseId, observationId } = await workshopWithRichCourse();
    const { folder, read } = await packed(workshop, courseId, { sensitiveIds: [observationId] });
    expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toHaveLength(14);
    await expectSame(folder, read, 'forloeb.xlsx');
  });

  it('opens the counts of a period with their values, too', async () => {
    const workshop = await openWorkshop();
    await fillBook(workshop);
    const { folder, read } = await open(workshop);
    expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toHaveLength(3);
    await expectSame(folder, read, 'statistik.xlsx');
  });

  it('takes no hostile text for anything but text', async () => {
    const folder = temporaryFolder();
    const answers = hostileTexts.map((svar, place) => ({ lbnr: place + 1, spoergsmaal: 'Hvad?', svar }));
    writeFileSync(join(folder, '10_svar.csv'), csvBytes(courseFiles['10_svar.csv'], answers));
    writeFileSync(join(folder, 'forloeb.xlsx'), await workbookBytes(courseFormat, { '10_svar.csv': answers }));
    const [table] = openedIn(folder, ['10_svar.csv'], opening.asText);
    const [careless] = openedIn(folder, ['10_svar.csv'], opening.carelessly);
    const [workbook] = openedIn(folder, ['forloeb.xlsx']);
    if (!table || !workbook) throw new Error('Nothing was opened');
    expect([table.formulas, careless?.formulas, workbook.formulas]).toEqual([0, 0, 0]);

    const sheets = [await sheetOf(table), await sheetOf(workbook)] as const;
    for (const [place, text] of hostileTexts.entries()) {
      // LibreOffice cuts a longer one when it saves, and does not mark an escape that is a text.
      if (text.length > 30_000 || text === '_x005F_x003D_') continue;
      const answer = lines(text.toWellFormed());
      const [inTable, inWorkbook] = sheets.map(({ rows }) => rows[place]?.['svar']);
      // Of a table it reads no NUL, and the book refuses one.
      expect({ text: unguarded(inTable) }).toEqual({ text: answer.replaceAll('\0', '') });
      expect({ text: lines(inWorkbook) }).toEqual({ text: answer });
    }
  });
});
