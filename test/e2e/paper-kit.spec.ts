import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { everyBlockPaper, headingsPaper, longestWord } from '#test/support/every-block-paper.ts';
import { askIn, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { printIn } from '#test/support/print-in-window.ts';
import { printInstead } from '#test/support/print-instead.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';

const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-paper-'));
let launched: LaunchedApp;
let courseId: string;
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  await openExamples(launched.page);
  const candidates = await askIn(launched.page, 'candidates.list', {});
  courseId = candidates.find(({ firstName }) => firstName.startsWith('Birgitte'))!.course!.id;
});
test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64e6 });
/** The lines of every page, the empty ones left out. */
const linesOf = (pdf: string): string[][] =>
  run('pdftotext', '-layout', pdf, '-')
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.replace(/\s+/gu, ' ').trim())
        .filter((line) => line !== ''),
    );

/** Another sheet, printed in the frame of Birgitte's report. */
async function print(name: string, paper: Paper): Promise<string> {
  const { language, isLarge } = paper;
  await printInstead(launched.app, paper);
  const asked = { courseId, print: 'clarification-report', options: { language, isLarge } };
  const { bytes } = await printIn(launched.page, 'prints.ofCourse', asked);
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
}

for (const [size, isLarge, language] of [
  ['ordinary', false, 'sv'],
  ['large', true, 'en'],
] as const) {
  test(`every block in ${size} type can be read aloud, has real fonts, and stays on the sheet`, async () => {
    const pdf = await print(size, everyBlockPaper(isLarge));

    const info = run('pdfinfo', pdf);
    expect(info).toMatch(/^Tagged:\s+yes$/mu);
    expect(info).toMatch(/^Title:\s+Alle dele 2026-0041$/mu);
    expect(info).toMatch(/^Page size:.*\(A4\)$/mu);
    const fonts = run('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts.filter((font) => !/Inter-\w+ .* yes yes yes /u.test(font) || font.includes('Type 3'))).toEqual([]);

    const structure = run('pdfinfo', '-struct', pdf);
    const levels = [...structure.matchAll(/\bH([1-6])\b/gu)].map((found) => Number(found[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, place) => level - (levels[place - 1] ?? 0) <= 1)).toBe(true);
    for (const tag of ['LI', 'Table', '/Scope /Column', '/Scope /Row', 'Figure']) expect(structure).toContain(tag);
    // Every drawing has its words, and nothing else is taken for one: empty boxes, lines and marks are silent.
    const objects = run('qpdf', '--json', pdf);
    const drawings = structure.match(/\bFigure\b/gu) ?? [];
    expect(drawings).toHaveLength(4);
    expect(objects.match(/"\/Alt": "u:[^"]+"/gu)).toHaveLength(drawings.length);
    expect(objects).toContain('"/Lang": "u:da"');
    const outline = [...objects.matchAll(/"\/Title": "u:([^"]*)"/gu)].map(([, title]) =>
      title!.replaceAll('\u00a0', ' '),
    );
    expect(outline).toEqual(
      expect.arrayContaining(['Alle dele', 'Kort fortalt', '1 Timer uge for uge', '2 Skånehensyn', '6 Til mødet']),
    );
    const read = run('pdfinfo', '-struct-text', pdf).replace(/[\s"]+/gu, ' ');
    expect(read).toMatch(/Fjernet: .*180.* Tilføjet: .*120 minutter/u);
    expect(read).toMatch(/Sat kryds: .*Vi har talt om timerne/u);

    // Nothing reaches beyond the margins, and the longest word is there whole.
    const boxes = [...run('pdftotext', '-bbox', pdf, '-').matchAll(/xMin="([\d.]+)" .* xMax="([\d.]+)"/gu)];
    const millimetre = 72 / 25.4;
    expect(Math.min(...boxes.map(([, from]) => Number(from)))).toBeGreaterThan(21.5 * millimetre);
    expect(Math.max(...boxes.map(([, , to]) => Number(to)))).toBeLessThan(192.5 * millimetre);
    expect(run('pdftotext', '-raw', pdf, '-').replace(/\s/gu, '').split(longestWord).length - 1).toBeGreaterThanOrEqual(
      7,
    );
    const sheets = linesOf(pdf);
    expect(sheets[1]!.at(-1)).toMatch(new RegExp(`Side 2 af ${sheets.length}$`, 'u'));
    // Not shrunk to hold something too wide: the words are as large as they are meant.
    const sizes = [
      ...run('pdftohtml', '-xml', '-stdout', '-i', '-zoom', '1', pdf).matchAll(/<fontspec .*?size="(\d+)"/gu),
    ];
    expect(sizes.map(([, points]) => Number(points))).toContain(isLarge ? 25 : 21);
  });

  test(`no heading in ${size} type stands alone at the foot of a page, and head and foot speak the language of the paper: ${language}`, async () => {
    const pdf = await print(`headings-${size}`, { ...headingsPaper(isLarge), language });
    const speak = speakIn(language);
    const head = `${speak('paper.report')}, Birgitte`;
    const origin = speak('paper.centreAndCourse', { centre: 'Fjordby Værkstedscenter', number: '' }).trimEnd();
    const sheets = linesOf(pdf);
    expect(sheets.length).toBeGreaterThan(11);
    for (const [place, lines] of sheets.entries()) {
      const page = place + 1;
      const foot = lines.findIndex((line) => line.startsWith(origin));
      // Every page but the first has its head.
      expect(lines[0]!.startsWith(head), `head of page ${page}`).toBe(page > 1);
      expect(lines.at(-1)).toMatch(new RegExp(`${speak('paper.pageOf', { page, pages: sheets.length })}$`, 'u'));
      // In large type whence it comes has a row of its own, so that nothing of it is cut.
      if (isLarge) expect(lines.at(-2)).toMatch(/^Fjordby Værkstedscenter, .* \d{4}-\d{4}$/u);
      for (const line of lines.slice(foot - 1, foot))
        expect(line, `foot of page ${page}`).not.toMatch(/Overskrift|^Dag /u);
    }
    expect(run('qpdf', '--json', pdf)).toContain(`"/Lang": "u:${language}"`);
  });
}
