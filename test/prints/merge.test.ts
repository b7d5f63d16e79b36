import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergedPdf, pageCount } from '#main/printing/merge.ts';
import { taggedPdf } from '#test/support/tagged-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-merge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'whole.pdf');
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
const first = { title: 'Opfølgningspakke 2026-0041', language: 'da', headings: ['Timer', 'Aftaler', 'Dagsorden'] };
const second = { title: 'Startmöte 2026-0042', language: 'sv', headings: ['Uppdrag', 'Datum'] };

let whole: Uint8Array;
beforeAll(async () => {
  whole = await mergedPdf(await Promise.all([first, second, first].map(taggedPdf)), 'Udskrifter 22.11.2026');
  writeFileSync(path, whole);
});

type Item = { title: string; open: boolean; destpageposfrom1: number; kids: Item[] };
const outline = (): Item[] =>
  (JSON.parse(run('qpdf', '--json=2', '--json-key=outlines', path)) as { outlines: Item[] }).outlines;
/** The tags with their words, as they are read aloud; without ids the same in a part and in the whole. */
const read = (file: string, ...args: string[]) => run('pdfinfo', '-struct-text', ...args, file);

describe('several PDFs as one', () => {
  it('are a sound PDF with every page in its order', async () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    expect(await pageCount(whole)).toBe(8);
    const words = run('pdftotext', path, '-').split('\f');
    expect(words.slice(0, 8).map((page) => page.trim().split('\n')[0])).toEqual([
      ...first.headings,
      ...second.headings,
      ...first.headings,
    ]);
  });

  it('stand in the outline by their titles with their own headings beneath, each leading to its own page', () => {
    expect(outline().map(({ title, destpageposfrom1 }) => [title, destpageposfrom1])).toEqual([
      [first.title, 1],
      [second.title, 4],
      [first.title, 6],
    ]);
    expect(outline().map(({ kids }) => kids.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1]))).toEqual([
      [
        ['Timer', 1],
        ['Aftaler', 2],
        ['Dagsorden', 3],
      ],
      [
        ['Uppdrag', 4],
        ['Datum', 5],
      ],
      [
        ['Timer', 6],
        ['Aftaler', 7],
        ['Dagsorden', 8],
      ],
    ]);
    expect(outline().every(({ open }) => !open)).toBe(true);
  });

  it('are read aloud as each of them was, under one root', async () => {
    const alone = join(folder, 'alone.pdf');
    const parts: string[] = [];
    for (const part of [first, second, first]) {
      writeFileSync(alone, await taggedPdf(part));
      parts.push(read(alone));
    }
    const withoutIds = (text: string) => text.replace(/\d{4}-node|node/gu, 'node').replace(/^ */gmu, '');
    expect(withoutIds(read(path))).toBe(withoutIds(`Document\n${parts.join('')}`));
    // The one's own word for a heading is translated by its map of roles.
    expect(read(path)).toContain('H2 ');
    expect(run('pdfinfo', path)).toMatch(/^Tagged:\s+yes$/mu);
  });

  it('keep a cell’s header and a tag’s id among their own', () => {
    expect(
      [...read(path).matchAll(/TD <(\d{4})-.*\n.*\n?.*Headers \[\((\d{4})-node00000004\)\]/gu)].map(([, a, b]) => [
        a,
        b,
      ]),
    ).toEqual([
      ['0001', '0001'],
      ['0002', '0002'],
      ['0003', '0003'],
    ]);
    const objects = run('qpdf', '--qdf', '--object-streams=disable', path, '-');
    const ids = [...objects.matchAll(/\/ID \(([^)]+)\)/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep a link to a named place within its own part', async () => {
    const pages = (await PDFDocument.load(whole)).getPages();
    const led = [0, 3, 5].map((place) => {
      const link = pages[place]!.node.lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict);
      const page = link.lookup(PDFName.of('Dest'), PDFArray).get(0);
      return pages.findIndex(({ ref }) => ref === page);
    });
    expect(led).toEqual([2, 4, 7]);
  });

  it('have each its language, a title that names nobody, and nothing of who made them', () => {
    const objects = run('qpdf', '--qdf', '--object-streams=disable', path, '-');
    expect(
      [...objects.matchAll(/\/Lang \((\w+)\)/gu)]
        .map(([, language]) => language)
        .toSorted((a = '', b = '') => a.localeCompare(b)),
    ).toEqual(['da', 'da', 'da', 'sv']);
    const info = run('pdfinfo', path);
    expect(info).toMatch(/^Title:\s+Udskrifter 22\.11\.2026$/mu);
    expect(info).not.toMatch(/Author|CreationDate|ModDate|Birgitte/u);
    expect(objects).not.toContain('Author');
  });

  it('are the same bytes when they are the same parts', async () => {
    const again = await mergedPdf(await Promise.all([first, second, first].map(taggedPdf)), 'Udskrifter 22.11.2026');
    expect(Buffer.from(again).equals(Buffer.from(whole))).toBe(true);
  });

  it('are merged two hundred at a time', async () => {
    const part = await taggedPdf(first);
    const many = await mergedPdf(
      Array.from({ length: 200 }, () => part),
      'Udskrifter',
    );
    expect(await pageCount(many)).toBe(600);
    // Nothing is written twice: the whole is hardly more than its parts.
    expect(many.length).toBeLessThan(200 * part.length);
  });

  it('without tags and outline still stand in the outline by the title', async () => {
    const bare = await PDFDocument.create();
    bare.addPage();
    writeFileSync(path, await mergedPdf([await bare.save(), await taggedPdf(second)], 'Udskrifter'));
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    expect(outline().map(({ title, kids }) => [title, kids.length])).toEqual([
      ['Udskrifter', 0],
      [second.title, 2],
    ]);
  });
});
