import { describe, expect, it } from 'vitest';
import { wordOf } from '#main/printing/word.ts';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { languages } from '#shared/text/speak.ts';
import { docxParts, wordsIn, xmlText } from '#test/support/docx-text.ts';
import { everyBlock, paperWith } from '#test/support/every-block.ts';

const parts = async (...papers: Paper[]) => {
  const files = await docxParts(await wordOf(papers));
  return (name: string) => files.get(name) ?? '';
};
const body = async (...blocks: PaperBlock[]) => (await parts(paperWith('da', blocks)))('word/document.xml');
const danish = everyBlock('da');

describe('an editable document', () => {
  it.each(
    languages.flatMap((language) =>
      Object.entries(everyBlock(language)).map(([kind, block]) => ({ language, kind, block })),
    ),
  )('says every word of $kind in $language, in order and no other', async ({ language, block }) => {
    const paper = paperWith(language, [block]);
    const document = (await parts(paper))('word/document.xml');
    expect(wordsIn(xmlText(document))).toEqual(wordsIn(paperText(paper)));
  });

  it.each(languages)('says a whole paper in %s, also in large type', async (language) => {
    const paper = paperWith(language, undefined, true);
    const document = (await parts(paper))('word/document.xml');
    expect(wordsIn(xmlText(document))).toEqual(wordsIn(paperText(paper)));
  });

  it('has headings a reader can move between', async () => {
    const document = await body(danish.title, danish.heading, danish.together);
    const headings = [...document.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<\/w:p>/gsu)];
    expect(headings.map(([xml, style]) => [style, xmlText(xml).trim()])).toEqual([
      ['Heading1', 'Opfølgning'],
      ['Heading2', '3 Skånehensyn'],
      ['Heading3', 'Skånehensyn'],
    ]);
  });

  it('has tables whose heads repeat, whose rows do not break, and whose columns are as wide as they ask', async () => {
    const document = await body(danish.table);
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(4);
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    expect(widths[0]! / whole).toBeCloseTo(0.2, 2);
    // As wide as the text of the sheet: 210 - 22 - 18 mm.
    expect(whole).toBeGreaterThan(9600);
    expect(whole).toBeLessThanOrEqual(9638);
    expect(document).toContain('<w:jc w:val="right"/>');
  });

  it('counts every numbered list from one', async () => {
    const document = await body(danish.list, danish.paragraph, danish.list);
    const used = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id);
    expect(used).toHaveLength(4);
    expect([used[0] === used[1], used[2] === used[3], used[1] === used[2]]).toEqual([true, true, false]);
  });

  it('shows what is bold, in italics, added and removed', async () => {
    const document = await body(danish.paragraph);
    const lookOf = (word: string) =>
      [...document.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gsu)].find(([run]) => run.includes(`>${word}<`))?.[0] ?? '';
    expect(lookOf('fed')).toContain('<w:b/>');
    expect(lookOf(' kursiv ')).toContain('<w:i/>');
    expect(lookOf('ny')).toContain('<w:u w:val="single"/>');
    expect(lookOf(' gammel')).toContain('<w:strike/>');
    expect(document).toContain('<w:br/>');
  });

  it('has boxes ticked or to be ticked, and lines for a hand', async () => {
    const document = await body(danish.checks, danish.writing);
    expect(xmlText(document).match(/[☐☒]/gu)).toEqual(['☒', '☐']);
    expect(document.match(/w:leader="underscore"/gu)).toHaveLength(3);
  });

  it('is numbered page by page at the foot and named at the head from page 2', async () => {
    const read = await parts(paperWith('da'));
    const document = read('word/document.xml');
    expect(document).toContain('<w:titlePg/>');
    const files = ['header1', 'header2', 'footer1', 'footer2'].map((name) => read(`word/${name}.xml`));
    const heads = files.slice(0, 2).map((xml) => xmlText(xml).trim());
    expect(heads.toSorted((a, b) => a.localeCompare(b))).toEqual([
      '',
      'Opfølgningspakke, Birgitte Holm Andersen EKSEMPEL   Fortroligt',
    ]);
    for (const foot of files.slice(2)) {
      expect(xmlText(foot).trim()).toMatch(/^Fjordby Værkstedscenter, forløb 2026-0041\s+Udskrevet .*\s+Side\s+af$/u);
      expect([...foot.matchAll(/<w:instrText[^>]*>(\w+)</gu)].map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES']);
    }
  });

  it('of several papers begins each on a page of its own, counted from one among its own', async () => {
    const read = await parts(paperWith('da'), paperWith('da'), paperWith('da'));
    const document = read('word/document.xml');
    expect(document.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(3);
    expect(document.match(/<w:type w:val="nextPage"\/>/gu)).toHaveLength(3);
    expect(read('word/footer1.xml')).toContain('SECTIONPAGES');
    expect(read('docProps/core.xml')).toContain('<dc:title>Udskrift</dc:title>');
  });

  it.each([
    ['da', 'da-DK'],
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
  ] as const)('in %s is spelled in %s', async (language, locale) => {
    expect((await parts(paperWith(language)))('word/styles.xml')).toContain(`<w:lang w:val="${locale}"/>`);
  });

  it('says in its properties what it is, and neither who nor when', async () => {
    const read = await parts(paperWith('da'));
    const core = read('docProps/core.xml');
    expect(core).toContain('<dc:title>Opfølgningspakke 2026-0041</dc:title>');
    expect(core).toContain('<dc:creator>Værkstedsbogen</dc:creator>');
    expect(`${core}${read('docProps/app.xml')}${read('docProps/custom.xml')}`).not.toMatch(
      /Birgitte|Karen|20\d\d-\d\d-\d\d/u,
    );
  });

  it('is the same bytes of the same paper', async () => {
    const [one, other] = [await wordOf([paperWith('da')]), await wordOf([paperWith('da')])];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('names Arial where Inter is not installed', async () => {
    expect((await parts(paperWith('da')))('word/fontTable.xml')).toContain(
      '<w:font w:name="Inter"><w:altName w:val="Arial"/>',
    );
  });

  it('is no damaged file to Word: a paragraph after every table, and no sign that XML does not know', async () => {
    const odd: PaperBlock = { kind: 'paragraph', runs: [{ text: 'før\u0000\u0007\u000B\uFFFEefter \uD83D\uDE00' }] };
    const document = await body(odd, ...Object.values(danish), danish.box, danish.table);
    expect(document).not.toMatch(/<\/w:tbl>\s*<(?:w:tbl|\/w:tc|w:sectPr|\/w:body)/u);
    expect(document).not.toMatch(/<w:tc>\s*(?:<w:tcPr>.*?<\/w:tcPr>)?\s*<\/w:tc>/u);
    expect(xmlText(document)).toContain('førefter 😀');
  });
});
