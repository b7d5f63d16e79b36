import { fc, it as property } from '@fast-check/vitest';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '#main/handovers/text-rules.ts';
import { workbookBytes } from '#main/handovers/workbook.ts';
import { gatherFaults } from '#main/package-checks/faults.ts';
import { openWorkbook } from '#main/package-checks/read-workbook.ts';
import { readTable, type CheckedTables } from '#main/package-checks/tables.ts';
import { checkWorkbook } from '#main/package-checks/workbook.ts';
import { courseFormat } from '#shared/package-formats.ts';
import { hostileTexts } from '#test/handovers/hostile-texts.ts';
import { resealed, soundFiles, told, withFile } from '#test/package-checks/sound-package.ts';

const options = { useWebWorkers: false };

/** The workbook with its parts otherwise. */
async function rewritten(workbook: Uint8Array, change: (parts: Map<string, Uint8Array>) => void): Promise<Buffer> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(workbook), options).getEntries())
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  change(parts);
  const zip = new ZipWriter(new Uint8ArrayWriter(), options);
  for (const [name, bytes] of parts) await zip.add(name, new Uint8ArrayReader(bytes));
  return Buffer.from(await zip.close());
}

/** What is told of a sound package whose workbook has a piece of one part replaced, all sums fitting again. */
async function forged(part: string, from: string | RegExp, to: string | ((found: string) => string)) {
  const files = await soundFiles();
  const workbook = await rewritten(files.get('forloeb.xlsx') ?? Buffer.alloc(0), (parts) => {
    const xml = Buffer.from(parts.get(part) ?? []).toString();
    const changed = typeof to === 'string' ? xml.replace(from, to) : xml.replace(from, to);
    if (changed === xml) throw new Error(`${part} has no ${from}`);
    parts.set(part, Buffer.from(changed));
  });
  return told(resealed(withFile(files, 'forloeb.xlsx', workbook)));
}

// The days of attendance are the third sheet.
const attendance = 'xl/worksheets/sheet3.xml';
const strings = 'xl/sharedStrings.xml';
const workbook = 'xl/workbook.xml';
const minutes = /(<c r="E2"[^>]*>)<v>120<\/v>/u;

describe('the workbook of a package', () => {
  it('cannot say another number, day or text than the table', async () => {
    expect(await forged(attendance, /(<c r="E2"[^>]*>)<v>120<\/v>/u, '$1<v>90</v>')).toEqual([
      'forloeb.xlsx 2 03_fremmoede_dag/fremmoede_min: differsFromTable',
    ]);
    expect(await forged(attendance, /(<c r="A2"[^>]*>)<v>46342<\/v>/u, '$1<v>46341</v>')).toEqual([
      'forloeb.xlsx 2 03_fremmoede_dag/dato: differsFromTable',
    ]);
    expect(await forged(strings, '>Kragh<', '>Krag<')).toEqual([
      'forloeb.xlsx 2 01_forloeb/efternavn: differsFromTable',
    ]);
    expect(await forged(strings, '>fremmoede_min<', '>fremmoede_timer<')).toContain(
      'forloeb.xlsx 1 03_fremmoede_dag/fremmoede_min: differsFromTable',
    );
  });

  it('cannot calculate what the table states, leave it out, say it twice or say more', async () => {
    const place = 'forloeb.xlsx 2 03_fremmoede_dag/fremmoede_min: ';
    expect(await forged(attendance, minutes, '$1<f>60+60</f><v>120</v>')).toEqual([`${place}differsFromTable`]);
    expect(await forged(attendance, minutes, '$1')).toEqual([`${place}differsFromTable`]);
    expect(await forged(attendance, /<c r="E2"[^>]*><v>120<\/v><\/c>/u, '$&$&')).toEqual([`${place}duplicate`]);
    expect(await forged(attendance, '</sheetData>', '<row r="9"><c r="ZZ9"><v>1</v></c></row></sheetData>')).toEqual([
      'forloeb.xlsx 9 03_fremmoede_dag/702: differsFromTable',
    ]);
    expect(await forged(attendance, minutes, '<c r="E2" t="str"><v>120</v>')).toEqual([`${place}differsFromTable`]);
  });

  it('has a sheet for each table and no other', async () => {
    expect(await forged(workbook, '"03_fremmoede_dag"', '"fremmoede"')).toEqual([
      'forloeb.xlsx - fremmoede: differsFromTable',
      'forloeb.xlsx - 03_fremmoede_dag: differsFromTable',
    ]);
    expect(await forged(workbook, /<sheet [^>]*"03_fremmoede_dag"[^>]*>/u, '$&$&')).toContain(
      'forloeb.xlsx - 03_fremmoede_dag: differsFromTable',
    );
  });

  it.each([
    ['hides a cell from those who read otherwise', attendance, '<c r="E2"', '<c xmlns="urn:other" r="E2"'],
    ['declares texts of its own', attendance, '<worksheet', '<!DOCTYPE x [<!ENTITY y "z">]><worksheet'],
    ['points to a text that is not there', attendance, /t="s"><v>\d+</u, 't="s"><v>99999<'],
    ['is broken off', attendance, '</worksheet>', ''],
    ['counts its days from another year', workbook, '<workbookPr/>', '<workbookPr date1904="1"/>'],
    ['holds more cells than it could', attendance, '</sheetData>', `${'<c><v>1</v></c>'.repeat(2000)}</sheetData>`],
    ['has an element without end', attendance, '<sheetData', `<sheetData ${'a="b" '.repeat(80_000)}`],
    ['says it is written otherwise', strings, '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-7"?>'],
  ])('is told as unreadable when it %s', async (_, part, from, to) => {
    expect(await forged(part, from, to)).toContainEqual(expect.stringMatching(/^forloeb\.xlsx - \S+: unreadable$/u));
  });

  it('is told as unreadable when it has more sheets than a package has', async () => {
    const sheets = (found: string) => found.repeat(60);
    expect(await forged(workbook, /<sheet [^>]*"03_fremmoede_dag"[^>]*>/u, sheets)).toEqual([
      'forloeb.xlsx - -: unreadable',
    ]);
  });

  it('may hold its texts within the cells, as another program writes them', async () => {
    expect(
      await forged(attendance, /(<c r="\w+"[^>]*) t="s"><v>\d+<\/v>/u, '$1 t="inlineStr"><is><t>dato</t></is>'),
    ).toEqual([]);
  });

  it('is told when it is none, is damaged, or swells beyond 100 MB', async () => {
    const files = await soundFiles();
    const sound = files.get('forloeb.xlsx') ?? Buffer.alloc(0);
    const damaged = Buffer.from(sound);
    damaged.writeUInt8(damaged.readUInt8(200) ^ 1, 200);
    const swollen = await rewritten(sound, (parts) => void parts.set('xl/media/x', new Uint8Array(101_000_000)));
    const faults = [Buffer.from('PK'), damaged, swollen].map((bytes) =>
      told(resealed(withFile(files, 'forloeb.xlsx', bytes))),
    );
    expect(await Promise.all(faults)).toEqual([
      ['forloeb.xlsx - -: unreadable'],
      ['forloeb.xlsx - -: unreadable'],
      ['forloeb.xlsx - -: tooLarge'],
    ]);
  });
});

/** The reasons told of a workbook and tables that were made of the same rows. */
async function differences(
  svar: readonly string[],
  dates: readonly string[] = [],
): Promise<{ column: string | null; reason: string }[]> {
  const rows = {
    '10_svar.csv': svar.map((text) => ({ lbnr: 1, spoergsmaal: 'Hvad?', svar: text })),
    '07_profil.csv': dates.map((dato) => ({
      egenskab: 'LOEFT',
      evne: 2,
      selvvurdering: '',
      krav: '',
      difference: -2,
      dato,
    })),
  };
  const { note, all } = gatherFaults();
  const tables: CheckedTables = {};
  for (const [file, columns] of courseFormat.tables) {
    const given = file === '10_svar.csv' || file === '07_profil.csv' ? rows[file] : [];
    const table = readTable(file, columns, csvBytes(columns, given), note);
    if (table && file !== '12_tillaeg.csv') tables[file] = table;
  }
  const empty = Object.fromEntries(courseFormat.tables.map(([file]) => [file, []]));
  const workbook = await openWorkbook(await workbookBytes(courseFormat, { ...empty, ...rows }));
  checkWorkbook(courseFormat, workbook, tables, note);
  return all().map(({ column, reason }) => ({ column, reason }));
}

describe('a workbook and tables of the same rows', () => {
  it('agree, whatever text was written', async () => {
    expect(await differences([...hostileTexts, '_x0041_ __x000a_ _x005F_', 'æ'.repeat(40_000)])).toEqual([]);
  });

  property.prop([fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 })], { numRuns: 30 })(
    'agree on any text at all',
    async (texts) => {
      expect(await differences(texts)).toEqual([]);
    },
  );

  it('agree on any day, also one that a workbook cannot count', async () => {
    expect(await differences([], ['1899-12-31', '1900-02-28', '1900-03-01', '2026-03-29', '2100-02-28'])).toEqual([]);
  });
});
