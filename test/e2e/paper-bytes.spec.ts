import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { InputOf } from '#shared/contract.ts';
import { addDays, isWorkday, type Day } from '#shared/calendar.ts';
import { coursePrints, departmentPrints } from '#shared/print-templates.ts';
import { shortDay } from '#shared/text/short-day.ts';
import { languages, speakIn } from '#shared/text/speak.ts';
import { docxParts, xmlText } from '#test/support/docx-text.ts';
import { askIn, beginAnew, openExamples } from '#test/support/in-window.ts';
import { answerSaveDialog, launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { printIn } from '#test/support/print-in-window.ts';
import { watchFolders } from '#test/support/watched-folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-bytes-'));
const temporary = join(folder, 'tmp');

let launched: LaunchedApp;
let birgitte: string;
let today: Day;
test.beforeAll(async () => {
  mkdirSync(temporary);
  launched = await launchApp({ locale: 'da', book: 'examples', env: { TMPDIR: temporary } });
  await openExamples(launched.page);
  birgitte = (await candidates()).find(({ firstName }) => firstName.startsWith('Birgitte'))!.course!.id;
  const state = await askIn(launched.page, 'session.state', {});
  if (state.kind !== 'open') throw new Error(`The book is ${state.kind}`);
  today = state.today;
});
// A page left at a report would make its preview anew at every change of another test.
test.beforeEach(() => beginAnew(launched.page));
test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

const candidates = () => askIn(launched.page, 'candidates.list', {});
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64e6 });
const textOf = (path: string, ...args: string[]): string => run('pdftotext', '-layout', ...args, path, '-');
const pagesOf = (path: string): number => Number(/^Pages:\s+(\d+)/mu.exec(run('pdfinfo', path))?.[1]);
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
const name = /Birgitte|Andersen|Pia|Brandt/u;
const cprDigits = /\d{6}[- ]?\d{4}/u;

type Printed = Awaited<ReturnType<typeof printIn>> & { path: string };

/** Asks for a print and writes what the preview is given to a file. */
async function print(operation: string, input: unknown): Promise<Printed> {
  const printed = await printIn(launched.page, operation, input);
  const path = join(folder, `${printed.jobId}.pdf`);
  writeFileSync(path, printed.bytes);
  return { ...printed, path };
}

type OfCourse = InputOf<(typeof import('#shared/prints.ts'))['prints']['ofCourse']>;
const ofCourse = (given: Partial<OfCourse> = {}) =>
  print('prints.ofCourse', { courseId: birgitte, print: 'clarification-report', ...given });

/** What holds for every PDF that leaves the house. */
function expectSound({ path, fileName }: Printed): void {
  expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
  const info = run('pdfinfo', path);
  expect(info).toMatch(/^Tagged:\s+yes$/mu);
  expect(info).toMatch(/^Page size:.*\(A4\)$/mu);
  expect(info).toMatch(/^Title:\s+\S/mu);
  expect(info).not.toMatch(/^Author:\s+\S/mu);
  expect(`${info}${fileName}`).not.toMatch(name);
  expect(`${info}${fileName}`).not.toMatch(cprDigits);
  const fonts = run('pdffonts', path).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((font) => font.includes('Type 3') || !/Inter-\w+ .* yes yes yes /u.test(font))).toEqual([]);
}

/** No word stands outside the margins, and every page says which it is of how many. */
function expectWhole(path: string, pageOf: (page: number, pages: number) => string): void {
  const boxes = [...run('pdftotext', '-bbox', path, '-').matchAll(/<page\b.*?<\/page>/gsu)].map(([page]) => page);
  for (const [place, page] of boxes.entries()) {
    expect(oneLine(xmlText(page.replace(/<\/word>/gu, ' ')))).toContain(pageOf(place + 1, boxes.length));
    const rights = [...page.matchAll(/xMax="([\d.]+)"/gu)].map(([, right]) => Number(right));
    // 210 mm less the margin of 18, and a hair for what is drawn slanted.
    expect(Math.max(...rights)).toBeLessThan(((210 - 18) / 25.4) * 72 + 2);
  }
}
const inDanish = (page: number, pages: number) => `Side ${page} af ${pages}`;

test('every print is sound, tagged and set in Inter, and says in its properties and its name whom it is about to nobody', async () => {
  for (const kind of coursePrints) {
    const printed = await ofCourse({ print: kind });
    expectSound(printed);
    expectWhole(printed.path, inDanish);
    expect(textOf(printed.path)).toContain('Birgitte');
    expect(textOf(printed.path)).not.toContain('670180-1842');
  }
  const [department] = await askIn(launched.page, 'departments.list', {});
  for (const kind of departmentPrints) {
    const input = { print: kind, departmentId: department!.id, on: today };
    expectSound(await print('prints.ofDepartment', input));
  }
});

test('each language is told to who reads aloud, and spoken from head to foot; a CPR number that is asked for stands on the page and nowhere else', async () => {
  for (const language of languages) {
    const printed = await ofCourse({ options: { language, showsCpr: true } });
    expectSound(printed);
    const speak = speakIn(language);
    expectWhole(printed.path, (page, pages) => speak('paper.pageOf', { page, pages }));
    expect(run('qpdf', '--json', printed.path)).toContain(`"/Lang": "u:${language}"`);
    expect(run('qpdf', '--json', '--json-key=outlines', printed.path)).not.toMatch(cprDigits);
    const text = textOf(printed.path);
    expect(text).toContain('670180-1842');
    expect(text.split('\f').slice(1).join('')).toContain(speak('paper.confidential'));
  }
});

test('what is shown is what is saved, and on its way neither page nor name is written anywhere else', async () => {
  const { app, page } = launched;
  const pdf = join(folder, 'gemt.pdf');
  const docx = join(folder, 'gemt.docx');
  const { outcome, met, looks } = await watchFolders(
    [temporary, launched.userData],
    ['%PDF', 'word/document.xml', 'Birgitte Holm'],
    async () => {
      const printed = await ofCourse();
      await answerSaveDialog(app, pdf);
      await askIn(page, 'prints.save', { jobId: printed.jobId });
      await answerSaveDialog(app, docx);
      await askIn(page, 'prints.saveWord', { jobId: printed.jobId });
      await page.evaluate((id) => {
        window.location.hash = `#/courses/${id}/report`;
      }, birgitte);
      await expect(page.getByRole('img', { name: /^Side 1 af/u })).toBeVisible({ timeout: 20_000 });
      return printed;
    },
  );
  expect(met).toEqual([]);
  expect(looks).toBeGreaterThan(20);
  expect(readFileSync(pdf).equals(outcome.bytes)).toBe(true);
  expect(createHash('sha256').update(outcome.bytes).digest('hex')).toBe(outcome.sha256);
  const parts = await docxParts(readFileSync(docx));
  expect(xmlText(parts.get('word/document.xml')!)).toContain('Birgitte');
  expect(parts.get('docProps/core.xml')).not.toMatch(name);
});

test('a watched folder would have told: a page written into it is met', async () => {
  const { met } = await watchFolders([temporary], ['%PDF'], async () => {
    writeFileSync(join(temporary, 'page'), '%PDF-1.4');
    await new Promise((resolve) => setTimeout(resolve, 50));
    rmSync(join(temporary, 'page'));
  });
  expect(met).toEqual([join(temporary, 'page')]);
});

test('a batch is one PDF in which each paper is counted, tagged and found by itself', async () => {
  const courseIds = (await candidates()).flatMap(({ course }) => (course ? [course.id] : [])).slice(0, 4);
  const printed = await print('prints.batch', { print: 'own-page', courseIds });
  expectSound(printed);
  const { outlines } = JSON.parse(run('qpdf', '--json=2', '--json-key=outlines', printed.path)) as {
    outlines: { title: string; destpageposfrom1: number }[];
  };
  expect(outlines.map(({ destpageposfrom1 }) => destpageposfrom1)).toEqual(
    printed.parts.map(({ firstPage }) => firstPage),
  );
  for (const [place, { firstPage }] of printed.parts.entries()) {
    const pages = (printed.parts[place + 1]?.firstPage ?? pagesOf(printed.path) + 1) - firstPage;
    expect(oneLine(textOf(printed.path, '-f', `${firstPage}`, '-l', `${firstPage}`))).toContain(inDanish(1, pages));
    expect(outlines[place]!.title).not.toMatch(name);
  }
});

test.describe('a person of one’s own', () => {
  const street = 'Hemmeligvej 117';
  const longWord = 'Kvalitetskontrolmedarbejderuddannelsesforløb'.repeat(6);

  async function start(firstName: string, more: { startsOn: Day; plannedEndOn?: Day }) {
    const { page } = launched;
    const [department] = await askIn(page, 'departments.list', {});
    const state = await askIn(page, 'session.state', {});
    const consultantId = state.kind === 'open' ? state.user.staffId : '';
    const { id: candidateId } = await askIn(page, 'candidates.register', {
      firstName,
      lastName: 'Friis',
      cpr: null,
      address: street,
      isProtected: true,
    });
    const course = await askIn(page, 'courses.start', {
      candidateId,
      departmentId: department!.id,
      consultantId,
      ...more,
    });
    return { courseId: course.id, page };
  }

  test('whose course is empty has prints that are whole, and whose address is protected has it on none', async () => {
    const { courseId } = await start('Tom', { startsOn: today });
    // One in ordinary and one in large type; what the words of each kind are is asked where its paper is made.
    for (const kind of ['clarification-report', 'own-page'] as const) {
      const printed = await ofCourse({ courseId, print: kind });
      expectSound(printed);
      expectWhole(printed.path, inDanish);
      expect(textOf(printed.path)).not.toMatch(/Hemmelig|undefined|null|NaN|\{\w+\}/u);
    }
  });

  test('with 400 days and very long words has a report of more than 40 pages, whole from first to last', async () => {
    test.slow();
    const startsOn = addDays(today, -610);
    const { courseId, page } = await start('Oda', { startsOn, plannedEndOn: addDays(today, 30) });
    const days: Day[] = [];
    for (let day = startsOn; days.length < 400; day = addDays(day, 1)) if (isWorkday(day, new Set())) days.push(day);
    for (let from = 0; from < days.length; from += 40) {
      const lines = days.slice(from, from + 40).map((day, place) => ({
        day,
        attendedMinutes: 120,
        note: place === 0 ? longWord : '',
      }));
      await askIn(page, 'attendance.recordDays', { courseId, lines });
    }
    const paragraph = `Oda arbejder ved bord 4. ${'Hun tager imod besked og går selv i gang. '.repeat(20)}`;
    const long = `${longWord}\n\n${`${paragraph}\n\n`.repeat(20)}`;
    const sections = [
      'summary',
      'background',
      'wishes',
      'resources',
      'assessment',
      'support',
      'recommendation',
    ] as const;
    for (const section of sections) {
      await askIn(page, 'reports.write', { courseId, section, text: long, version: 0 });
    }

    const printed = await ofCourse({ courseId });
    expectSound(printed);
    expect(pagesOf(printed.path)).toBeGreaterThan(40);
    expectWhole(printed.path, inDanish);
    const text = textOf(printed.path);
    expect(days.filter((day) => !text.includes(shortDay(day)))).toEqual([]);
    expect(text.replace(/\s+/gu, '')).toContain(longWord);
    expect(text).not.toContain('Hemmelig');

    const docx = join(folder, 'lang.docx');
    await answerSaveDialog(launched.app, docx);
    await askIn(page, 'prints.saveWord', { jobId: printed.jobId });
    expect(existsSync(docx)).toBe(true);
    const document = xmlText((await docxParts(readFileSync(docx))).get('word/document.xml')!);
    expect(days.filter((day) => !document.includes(shortDay(day)))).toEqual([]);
  });
});
