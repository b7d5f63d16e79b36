import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataFile } from '#main/handovers/data-file.ts';
import { csvBytes } from '#main/handovers/text-rules.ts';
import { workbookBytes } from '#main/handovers/workbook.ts';
import { courseFormat } from '#shared/package-formats.ts';
import { addDays, isWorkday } from '#shared/calendar.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { courseFiles, type CourseTables } from '#shared/handover-files.ts';
import { hostileTexts } from '#test/handovers/hostile-texts.ts';
import { csvTable, sheetsOf } from '#test/handovers/independent.ts';
import { packed } from '#test/handovers/open-package.ts';
import { workshopWithCourse } from '#test/support/course.ts';
import { temporaryFolder } from '#test/support/open-workshop.ts';

const answers = hostileTexts.map((svar, place) => ({ lbnr: place + 1, spoergsmaal: 'Hvad?', svar }));
// A surrogate without its other half is no character: a file of UTF-8 cannot hold it.
const wellFormed = hostileTexts.map((text) => text.toWellFormed());

/** As a spreadsheet sees it: what is not seen is passed over, and wide and small signs are signs. */
function startsAsFormula(cell: string): boolean {
  const seen = cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, '').normalize('NFKC');
  return /^[=+\-@]/u.test(seen) || /^\p{Cc}/u.test(cell);
}

/** Every cell of every row of a table, as it stands in the file. */
const cellsOf = (bytes: Uint8Array): string[] =>
  parse(Buffer.from(bytes), { bom: true, delimiter: ';', recordDelimiter: '\r\n' }).flat();

/** The cells of a workbook's sheets as their XML: whether they hold text, and whether any of them calculates. */
function xmlOf(workbook: Uint8Array): { cells: string[]; formulas: number } {
  const folder = temporaryFolder();
  const path = join(folder, 'forloeb.xlsx');
  mkdirSync(join(folder, 'opened'));
  writeFileSync(path, workbook);
  execFileSync('7z', ['x', `-o${join(folder, 'opened')}`, path]);
  const sheets = execFileSync('7z', ['l', '-ba', '-slt', path])
    .toString()
    .match(/(?<=^Path = )xl\/worksheets\/sheet\d+\.xml$/gmu);
  const xml = (sheets ?? []).map((name) => readFileSync(join(folder, 'opened', name), 'utf8')).join('');
  return { cells: xml.match(/<c\b[^>]*>/gu) ?? [], formulas: xml.match(/<f\b/gu)?.length ?? 0 };
}

const longestCell = 32_767;

describe('two hundred hostile texts', () => {
  it('are that many, and each is another', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200);
    expect(hostileTexts).toEqual(expect.arrayContaining(['+45 75 00 00 00', '- kan sidde']));
  });

  it('are text in a table, read by a program', () => {
    const table = csvTable(csvBytes(courseFiles['10_svar.csv'], answers));
    expect(table.rows.map(({ svar }) => svar)).toEqual(wellFormed);
  });

  it('are text in a table, opened in a spreadsheet', () => {
    const cells = cellsOf(csvBytes(courseFiles['10_svar.csv'], answers));
    expect(cells.filter(startsAsFormula)).toEqual([]);
  });

  it('lose no letter of what a person reads in a table', () => {
    const cells = cellsOf(csvBytes(courseFiles['10_svar.csv'], answers));
    for (const text of ['+45 75 00 00 00', '- kan sidde']) expect(cells).toContain(`'${text}`);
  });

  it('are text in the data file', () => {
    const tables = Object.fromEntries(Object.keys(courseFiles).map((file) => [file, []]));
    const about = { packageId: crypto.randomUUID(), packageVersion: 1, courseId: crypto.randomUUID() };
    const bytes = dataFile(courseFormat, about, { ...tables, '10_svar.csv': answers } as unknown as CourseTables);
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    expect(read['10_svar'].map(({ svar }: { svar: string }) => svar)).toEqual(wellFormed);
  });

  it('are text in the workbook, whole where a cell can hold them', async () => {
    const workbook = await workbookBytes(courseFormat, { '10_svar.csv': answers });
    const read = (await sheetsOf(workbook))['10_svar']?.rows.map(({ svar }) => String(svar)) ?? [];
    expect(read).toHaveLength(wellFormed.length);
    for (const [place, text] of wellFormed.entries()) {
      const cell = read[place] ?? '';
      if (text.length <= longestCell) expect(cell).toBe(text);
      else {
        const mark = ' […] Teksten er afkortet. Hele teksten står i 10_svar.csv.';
        expect(cell.endsWith(mark)).toBe(true);
        expect(text.startsWith(cell.slice(0, -mark.length))).toBe(true);
        expect(cell.length).toBeGreaterThan(longestCell - 5);
      }
    }
    const { cells, formulas } = xmlOf(workbook);
    expect(formulas).toBe(0);
    expect(cells.filter((cell) => /r="[BC]\d+"/u.test(cell) && !cell.includes('t="s"'))).toEqual([]);
  });
});

// What the book refuses with its reason: control characters, broken characters, and more than the field holds.
const isRefused = (text: string, most: number) =>
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.test(text) || !text.isWellFormed() || text.length > most;

/** As the book keeps running text: composed, with line breaks of one kind. */
const kept = (text: string) => text.normalize('NFC').replace(/\r\n?/gu, '\n');

/** As the book keeps a line: blanks are one, and nothing turns the direction. */
const line = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const everyWorkday = (minutes: number): HourPattern => ({
  kind: 'weekdays',
  days: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, startsAt: null, minutes })),
});

const [startsOn, plannedEndOn] = ['2026-01-05', '2026-12-04'];
/** A day for each text. */
const workdays = Array.from({ length: 330 }, (_, days) => addDays(startsOn, days))
  .filter((day) => isWorkday(day, new Set()))
  .slice(0, hostileTexts.length);

describe('hostile texts that somebody enters', () => {
  it('are text in all three forms of the package, or refused with a reason', async () => {
    const { workshop, courseId } = await workshopWithCourse({ startsOn, plannedEndOn, hours: everyWorkday(120) });
    const comments: string[] = [];
    const reasons = [''];
    expect(workdays).toHaveLength(hostileTexts.length);
    // Neighbours of one code would be one absence.
    const absenceCodes = ['SYG', 'ANDET_LOVLIGT'] as const;
    const missed = workdays.map((day, place) => ({ day, attendedMinutes: 0, absenceCode: absenceCodes[place % 2] }));
    for (let from = 0; from < missed.length; from += 40)
      await workshop.ask('attendance.recordDays', { courseId, lines: missed.slice(from, from + 40) });
    for (const [place, day] of workdays.entries()) {
      const text = hostileTexts[place] ?? '';
      const told = { courseId, day, version: null, change: { comment: text, notifiedOn: day } };
      const { ok } = await workshop.try('absences.describe', told);
      expect([text.slice(0, 80), ok]).toEqual([text.slice(0, 80), !isRefused(text, 1500)]);
      comments.push(ok ? kept(text) : '');

      if (place % 4 !== 1 || text.length > 500 || isRefused(line(text), 500)) continue;
      const hours = { courseId, validFrom: day, pattern: everyWorkday(60 + place), reason: text };
      await workshop.ask('hourPlans.agree', hours);
      reasons.push(line(text));
    }
    expect(reasons.length).toBeGreaterThan(40);

    const answered: string[] = [];
    for (const text of [
      '+45 75 00 00 00',
      '- kan sidde',
      ...hostileTexts.filter((each) => !isRefused(each, 8000)).slice(0, 8),
    ]) {
      const { id: questionId } = await workshop.ask('courses.ask', { courseId, dimension: 'other', text });
      await workshop.ask('courses.answer', { questionId, version: 1, answer: text });
      answered.push(kept(text));
    }

    const { read } = await packed(workshop, courseId);
    const entered = {
      '10_svar': { column: 'svar', texts: answered },
      '02_timeplan': { column: 'begrundelse', texts: reasons },
      '04_fravaer': { column: 'kommentar', texts: comments },
    };
    const json = JSON.parse(read('forloeb.json').toString());
    const sheets = await sheetsOf(read('forloeb.xlsx'));
    for (const [name, { column, texts }] of Object.entries(entered)) {
      const told = (rows: readonly Record<string, unknown>[] = []) => rows.map((row) => row[column] ?? '');
      expect([name, told(csvTable(read(`${name}.csv`)).rows)]).toEqual([name, texts]);
      expect([name, told(json[name])]).toEqual([name, texts]);
      expect([name, told(sheets[name]?.rows)]).toEqual([name, texts]);
      expect(
        cellsOf(read(`${name}.csv`)).filter((cell) => Number.isNaN(Number(cell)) && startsAsFormula(cell)),
      ).toEqual([]);
    }
    expect(xmlOf(read('forloeb.xlsx')).formulas).toBe(0);
    for (const text of ['+45 75 00 00 00', '- kan sidde'])
      expect(read('10_svar.csv').toString()).toContain(`;'${text};'${text}\r\n`);
  });
});
