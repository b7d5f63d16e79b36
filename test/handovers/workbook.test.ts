import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Tables } from '#main/handovers/data-file.ts';
import { workbookBytes } from '#main/handovers/workbook.ts';
import { courseFormat } from '#shared/package-formats.ts';
import { sheetsOf } from '#test/handovers/independent.ts';
import { temporaryFolder } from '#test/support/open-workshop.ts';

const answer = (svar: string) => ({ lbnr: 1, spoergsmaal: 'Hvor mange timer?', svar });
const answers = (...texts: string[]): Tables => ({ '10_svar.csv': texts.map(answer) });

/** The answers as a stranger reads them. */
const told = async (...texts: string[]) =>
  (await sheetsOf(await workbookBytes(courseFormat, answers(...texts))))['10_svar']?.rows.map(({ svar }) => svar);

/** The parts of a workbook, unzipped. */
async function parts(tables: Tables) {
  const folder = temporaryFolder();
  const path = join(folder, 'forloeb.xlsx');
  writeFileSync(path, await workbookBytes(courseFormat, tables));
  execFileSync('7z', ['x', `-o${folder}`, path]);
  const names = execFileSync('7z', ['l', '-ba', '-slt', path])
    .toString()
    .match(/(?<=^Path = ).*$/gmu);
  return { names: names ?? [], read: (name: string) => readFileSync(join(folder, name), 'utf8') };
}

const level = { egenskab: 'LOEFT', evne: 2, selvvurdering: '', krav: 4, difference: -2, dato: '2026-11-20' };

afterEach(() => vi.unstubAllEnvs());

describe('the workbook of a package', () => {
  it('has one sheet for each file, named as the file', async () => {
    const sheets = await sheetsOf(
      await workbookBytes(courseFormat, {
        ...answers('Otte'),
        '07_profil.csv': [level],
        'felter.csv': [],
        'kodelister.csv': [],
      }),
    );
    expect(Object.keys(sheets)).toEqual(['07_profil', '10_svar', 'felter', 'kodelister']);
  });

  it('has a sheet of sensitive pieces only when there are any', async () => {
    const piece = { art: 'OBSERVATION', dato: '', tekst: 'Græd.' };
    expect(
      Object.keys(await sheetsOf(await workbookBytes(courseFormat, { ...answers('Otte'), '12_tillaeg.csv': [] }))),
    ).toEqual(['10_svar']);
    expect(Object.keys(await sheetsOf(await workbookBytes(courseFormat, { '12_tillaeg.csv': [piece] })))).toEqual([
      '12_tillaeg',
    ]);
  });

  it('holds numbers as numbers, days as days and what is not stated as nothing', async () => {
    const { '07_profil': profile } = await sheetsOf(await workbookBytes(courseFormat, { '07_profil.csv': [level] }));
    expect(profile?.rows).toEqual([{ ...level, selvvurdering: null }]);
    const { read } = await parts({ '07_profil.csv': [level] });
    // 46346 is 20 November 2026 as a workbook counts days.
    expect(read('xl/worksheets/sheet1.xml')).toMatch(/<c r="F2" s="\d+"><v>46346<\/v>/u);
    expect(read('xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
  });

  it('reads a decimal comma as a number', async () => {
    const row = {
      fremmoede_timer_uge_fra: '7,5',
      fremmoede_timer_uge_til: '10',
      effektive_timer_uge_fra: '0,67',
      effektive_timer_uge_til: '',
      sikkerhed_kode: '',
      anbefaling_primaer: '',
      anbefaling_sekundaer: '',
      udviklingsmulighed: '',
      uafklaret: '',
    };
    const { '11_konklusion': conclusion } = await sheetsOf(
      await workbookBytes(courseFormat, { '11_konklusion.csv': [row] }),
    );
    expect(conclusion?.rows[0]).toMatchObject({
      fremmoede_timer_uge_fra: 7.5,
      fremmoede_timer_uge_til: 10,
      effektive_timer_uge_fra: 0.67,
      effektive_timer_uge_til: null,
    });
  });

  it.each(['Europe/Copenhagen', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'holds the same day in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      const { '07_profil': profile } = await sheetsOf(
        await workbookBytes(courseFormat, { '07_profil.csv': ['2026-03-29', '2026-10-25', '2027-01-01'].map(of) }),
      );
      expect(profile?.rows.map(({ dato }) => dato)).toEqual(['2026-03-29', '2026-10-25', '2027-01-01']);
    },
  );
  const of = (dato: string) => ({ ...level, dato });

  it('keeps a day as text that a workbook cannot count', async () => {
    const { '07_profil': profile } = await sheetsOf(
      await workbookBytes(courseFormat, { '07_profil.csv': ['1899-12-31', '1900-02-28', '1900-03-01'].map(of) }),
    );
    expect(profile?.rows.map(({ dato }) => dato)).toEqual(['1899-12-31', '1900-02-28', '1900-03-01']);
  });

  it('has a bold, frozen head and columns as wide as their content, within reason', async () => {
    const { read } = await parts(answers('x'.repeat(300)));
    const sheet = read('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*topLeftCell="A2"[^>]*state="frozen"\/>/u);
    expect([...sheet.matchAll(/width="(\d+)"/gu)].map(([, width]) => Number(width))).toEqual([8, 19, 60]);
    const bold = /<c r="A1" s="(\d+)"/u.exec(sheet)?.[1];
    const fonts = [...read('xl/styles.xml').matchAll(/<font>.*?<\/font>/gu)];
    const styles = [...(/<cellXfs.*<\/cellXfs>/u.exec(read('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf\b[^>]*>/gu)];
    const font = /fontId="(\d+)"/u.exec(styles[Number(bold)]?.[0] ?? '')?.[1];
    expect(fonts[Number(font)]?.[0]).toContain('<b/>');
  });

  it('holds no formula, no link outside and no word of who made it or when', async () => {
    const { names, read } = await parts({
      ...answers('=1+1', '@SUM(A1)', 'https://example.org'),
      '07_profil.csv': [level],
    });
    expect(names.filter((name) => /docProps|externalLink|calcChain|custom/iu.test(name))).toEqual([]);
    const all = names
      .filter((name) => /\.(xml|rels)$/u.test(name))
      .map(read)
      .join('\n');
    expect(all).not.toMatch(/<f[ >/]|<hyperlink|TargetMode|creator|lastModifiedBy|dcterms/iu);
  });

  it('is the same bytes whenever and wherever it is made', async () => {
    const first = await workbookBytes(courseFormat, answers('Otte'));
    vi.stubEnv('TZ', 'Asia/Tokyo');
    // A zip tells the time in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await workbookBytes(courseFormat, answers('Otte'));
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('a text in the workbook', () => {
  it.each([
    '+45 75 00 00 00',
    '- kan sidde',
    '=1+1',
    "'s morgens",
    '0101805016',
    ' blanke for og bag ',
    'to\nlinjer',
    'tre\r\nlinjer\rmed hver sit',
    'en\tfane',
    '<b>&amp;</b> ]]>',
    'nul \0 og \u0001 og \u001f og \u007f og \u0085',
    'ingen tegn: \ufffe \uffff \ufdd0 \u{1fffe} \u{10ffff}',
    'erstatning \ufffd',
    '_x0041_ og _x005F_x0041_ og _x0041_x0042_ og __x000a_',
    '_x0041\u0001',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '👩‍👩‍👧‍👦 🇩🇰 e\u0301 \u202eבא\u202c',
  ])('is that text: %j', async (text) => {
    expect(await told(text)).toEqual([text]);
  });

  it('shows a character that is none as one that is missing', async () => {
    expect(await told('her \ud800 og \udc00')).toEqual(['her \ufffd og \ufffd']);
  });

  it('is whole up to what a cell holds', async () => {
    expect(await told('x'.repeat(32_767))).toEqual(['x'.repeat(32_767)]);
  });

  it('is cut with a mark that says where all of it stands when a cell cannot hold it', async () => {
    const [cut] = (await told('🦔'.repeat(32_768))) ?? [];
    expect(String(cut)).toMatch(/^(🦔)+ \[…\] Teksten er afkortet\. Hele teksten står i 10_svar\.csv\.$/u);
    expect(String(cut).length).toBeLessThanOrEqual(32_767);
  });
});
