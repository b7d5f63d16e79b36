import { describe, expect, it } from 'vitest';
import { printFrame } from '#main/printing/frame.ts';
import type { Paper } from '#shared/papers/paper.ts';

const paper: Paper = {
  title: 'Opfølgningspakke 2026-0041',
  language: 'da',
  isLarge: false,
  head: { about: 'Opfølgningspakke, Birgitte Holm Andersen, 670180-••••', stamps: ['EKSEMPEL', 'Fortroligt'] },
  foot: { origin: 'Fjordby Værkstedscenter, forløb 2026-0041', version: 'Udskrevet 20-11-2026 kl. 9.12' },
  blocks: [],
};
const frameOf = (changed: Partial<Paper> = {}) => printFrame({ kind: 'paper', paper: { ...paper, ...changed } });
const wordsOf = (template: string) =>
  template
    .replace(/<style>.*?<\/style>/gsu, '')
    .replace(/<[^>]*>/gu, '|')
    .replace(/\|+/gu, '|');
const pointsOf = (template: string) => Number(/font: 400 ([\d.]+)pt/u.exec(template)?.[1]);

describe('head and foot of a paper', () => {
  it('say what it is, about whom, its stamps, whence, which version and which page', () => {
    const { header, footer } = frameOf();
    expect(wordsOf(header)).toBe('|Opfølgningspakke, Birgitte Holm Andersen, 670180-••••|EKSEMPEL \u00a0 Fortroligt|');
    expect(wordsOf(footer)).toBe(
      '|Fjordby Værkstedscenter, forløb 2026-0041|Udskrevet 20-11-2026 kl. 9.12|Side | af |',
    );
  });

  it.each([
    ['da', /Side .* af /u],
    ['sv', /Sida .* av /u],
    ['en', /Page .* of /u],
  ] as const)('count pages in the language of the paper (%s)', (language, words) => {
    expect(frameOf({ language }).footer).toMatch(words);
  });

  it('are larger in large type, and whence it comes has a row of its own', () => {
    const large = frameOf({ isLarge: true });
    expect(pointsOf(large.header)).toBeGreaterThan(pointsOf(frameOf().header));
    expect(pointsOf(large.footer)).toBeGreaterThanOrEqual(11);
    expect(large.footer).toContain('class="line foot rowed"');
    expect(frameOf().footer).not.toContain('class="line foot rowed"');
  });

  it('set a long head on two smaller rows instead of cutting it', () => {
    const head = { about: 'Afklaringsrapport, '.repeat(8), stamps: ['Fortroligt'] };
    expect(frameOf({ head }).header).toContain('class="long small"');
    expect(frameOf().header).not.toContain('class="long small"');
    expect(frameOf({ isLarge: true }).header).not.toContain('class="long small"');
  });

  it('write signs of the texts as words, never as marks', () => {
    const head = { about: '<b>Holm</b> & "søn"', stamps: [] };
    expect(frameOf({ head }).header).toContain('&#60;b&#62;Holm&#60;/b&#62; &#38; &#34;søn&#34;');
  });

  it('are left out where finished pages are drawn', () => {
    expect(printFrame({ kind: 'drawn', pdf: new Uint8Array() })).toEqual({
      header: '<span></span>',
      footer: '<span></span>',
    });
  });
});
