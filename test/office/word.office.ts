import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordOf } from '#main/printing/word.ts';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { coursePrints, type CoursePrint } from '#shared/print-templates.ts';
import { languages, type Language } from '#shared/text/speak.ts';
import { wordsIn, xmlText } from '#test/support/docx-text.ts';
import { paperWith } from '#test/support/every-block.ts';
import { openDemo, type Demo } from '#test/support/open-demo.ts';

type Given = { name: string; papers: readonly Paper[] };

let folder: string;
const printed = new Map<string, { papers: readonly Paper[]; pages: string[] }>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-office-'));
  const demo = await openDemo('2026-11-23');
  const given: Given[] = [];
  for (const language of languages) {
    for (const print of coursePrints) {
      given.push({ name: `${print}-${language}`, papers: [await paperOf(demo, print, language)] });
    }
    given.push({ name: `blocks-${language}`, papers: [paperWith(language)] });
    given.push({ name: `large-${language}`, papers: [paperWith(language, undefined, true)] });
  }
  const alone = paperWith('da', [{ kind: 'title', text: 'Alene' }]);
  given.push({ name: 'several', papers: [alone, alone, alone] });
  demo.close();
  await print(given);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets LibreOffice print every document at once: it starts slowly. */
async function print(given: readonly Given[]): Promise<void> {
  for (const { name, papers } of given) writeFileSync(join(folder, `${name}.docx`), await wordOf(papers));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  // The table of fonts names Arial for Inter, which Word reads and LibreOffice does not; Liberation has Arial's measures.
  const settings = join(folder, 'profile', 'user');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'registrymodifications.xcu'), replacing('Inter', 'Liberation Sans'));
  const files = given.map(({ name }) => join(folder, `${name}.docx`));
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'pipe',
  });
  for (const { name, papers } of given) {
    printed.set(name, { papers, pages: pagesOf(join(folder, `${name}.pdf`)) });
  }
}

// Word by word: as running text a word that ends a line with a hyphen would be joined with whatever stands beside it.
function pagesOf(path: string): string[] {
  const boxes = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [...boxes.matchAll(/<page\b.*?<\/page>/gsu)].map(([page]) =>
    xmlText(page.replace(/<\/word>/gu, ' ')).replace(/\s+/gu, ' '),
  );
}

const replacing = (font: string, by: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
  <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Common/Font/Substitution">
  <prop oor:name="Replacement" oor:op="fuse"><value>true</value></prop></item>
  <item oor:path="/org.openoffice.Office.Common/Font/Substitution/FontPairs"><node oor:name="_0" oor:op="replace">
  <prop oor:name="Always" oor:op="fuse"><value>true</value></prop>
  <prop oor:name="OnScreenOnly" oor:op="fuse"><value>false</value></prop>
  <prop oor:name="ReplaceFont" oor:op="fuse"><value>${font}</value></prop>
  <prop oor:name="SubstituteFont" oor:op="fuse"><value>${by}</value></prop></node></item></oor:items>`;

async function paperOf(demo: Demo, print: CoursePrint, language: Language): Promise<Paper> {
  await demo.ask('prints.ofCourse', { courseId: demo.record.course.id, print, options: { language } });
  const content = demo.host.drawn.at(-1);
  if (content?.kind !== 'paper') throw new Error('No paper was drawn');
  return content.paper;
}

/** Every word; a number and what follows it are two, whether or not the blank between them is seen. */
const unparted = (text: string): string[] => wordsIn(text.replace(/(\d)(?=\p{L})/gu, '$1 '));

const counted = (words: readonly string[]) =>
  words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>());

/** Words the paper has and the printed document has not, and the other way round; heads and feet are on every page. */
function differences(paper: Paper, pages: readonly string[]) {
  const said = counted(unparted(paperText(paper)));
  const printed = counted(unparted(pages.join('\n')));
  const frame = [paper.head.about, ...paper.head.stamps, paper.foot.origin, paper.foot.version];
  const around = new Set([...frame, 'Side af Sida av Page of'].flatMap(unparted));
  const heads = new Set(
    [...JSON.stringify(paper.blocks).matchAll(/"header":"((?:[^"\\]|\\.)*)"/gu)].flatMap(([, head]) => unparted(head!)),
  );
  return {
    missing: [...said].filter(([word, count]) => (printed.get(word) ?? 0) < count).map(([word]) => word),
    // Page numbers are small numbers, and the head of a table is repeated.
    added: [...printed]
      .filter(([word, count]) => count > (said.get(word) ?? 0))
      .map(([word]) => word)
      .filter((word) => !around.has(word) && !heads.has(word) && !/^\d{1,2}$/u.test(word)),
  };
}

const named = (name: string) => printed.get(name)!;

describe('LibreOffice', () => {
  it.each(languages.flatMap((language) => [...coursePrints, 'blocks', 'large'].map((print) => ({ print, language }))))(
    'prints every word of $print in $language, and no other',
    ({ print, language }) => {
      const { papers, pages } = named(`${print}-${language}`);
      expect(differences(papers[0]!, pages)).toEqual({ missing: [], added: [] });
      const foot = {
        da: `Side 1 af ${pages.length}`,
        sv: `Sida 1 av ${pages.length}`,
        en: `Page 1 of ${pages.length}`,
      };
      expect(pages[0]).toContain(foot[language]);
    },
  );

  it('begins each of several papers on a page of its own, counted from one', () => {
    const { pages } = named('several');
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(page).toContain('Side 1 af');
  });
});
