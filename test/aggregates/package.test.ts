import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fillBook, neverTold } from '#test/aggregates/full-book.ts';
import { open, thirdQuarter } from '#test/aggregates/open-aggregate.ts';
import { csvTable, sheetsOf, type Cell } from '#test/handovers/independent.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

let kept: ReturnType<typeof opened> | undefined;
/** The third quarter of a book full of people, made and opened by the first test that asks. */
const thirdQuarterOfMany = () => (kept ??= opened());

async function opened() {
  const workshop = await openWorkshop();
  await fillBook(workshop);
  const { counts } = await workshop.ask('aggregates.prepare', thirdQuarter);
  const { folder, names, manifest, saved } = await open(workshop);
  const sums = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder }).toString();
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  // The folder is gone with the test that asked first.
  execFileSync('7z', ['x', `-o${folder}/parts`, `${folder}/statistik.xlsx`]);
  const parts = execFileSync('find', [`${folder}/parts`, '-type', 'f'])
    .toString()
    .trim()
    .split('\n');
  return {
    counts,
    names,
    manifest,
    fileName: saved.fileName,
    sums,
    read: (name: string) => files.get(name) ?? Buffer.alloc(0),
    texts: [...files.values(), ...parts.map((path) => readFileSync(path))].map((bytes) => bytes.toString('latin1')),
  };
}

const orNull = (rows: readonly Record<string, string>[]): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : cell])));

/** The row with its numbers as numbers. */
const withNumbers = (row: Record<string, Cell>): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      cell !== null && ['lbnr', 'antal', 'n'].includes(name) ? Number(cell) : cell,
    ]),
  );

/** A code's list and the code. */
const placeOf = (list: string | undefined, code: string | undefined): string => `${list}/${code}`;

describe('a package of counts read by others’ programs', () => {
  it('has every count in its table, its data file and its workbook, under sums that hold', async () => {
    const { sums, read, counts, manifest } = await thirdQuarterOfMany();
    expect(sums.match(/: OK$/gmu)).toHaveLength(8);

    const rows = counts.map(({ measure, split, group, words, count, of }, place) => ({
      lbnr: place + 1,
      maal: measure,
      opdeling: split,
      gruppe: group,
      tekst: words.da,
      antal: count,
      n: of,
      skjult: count === null ? 'J' : 'N',
    }));
    const table = csvTable(read('statistik.csv'));
    expect(table.columns).toEqual(Object.keys(rows[0] ?? {}));
    expect(orNull(table.rows).map(withNumbers)).toEqual(rows);

    const data = JSON.parse(read('statistik.json').toString());
    const schema = JSON.parse(read('statistik.schema.json').toString());
    const isValid = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
    expect(isValid(data) || isValid.errors).toBe(true);
    expect(data).toEqual({
      formatVersion: 1,
      packageId: manifest.packageId,
      packageVersion: 1,
      kind: 'SAMLET',
      period: { from: '2026-07-01', to: '2026-09-30' },
      statistik: rows,
    });

    const { statistik, felter, kodelister, ...more } = await sheetsOf(read('statistik.xlsx'));
    expect([statistik?.rows, more]).toEqual([rows, {}]);
    expect(felter?.rows).toEqual(orNull(csvTable(read('felter.csv')).rows));
    expect(kodelister?.rows).toEqual(orNull(csvTable(read('kodelister.csv')).rows));
  });

  it('shows large groups, hides small ones, and what would tell them', async () => {
    const { counts } = await thirdQuarterOfMany();
    const shown = (measure: string, split: string) =>
      Object.fromEntries(
        counts.flatMap((each) =>
          each.measure === measure && each.split === split && (each.count !== null || each.group === 'REVALIDEND')
            ? [[each.group, each.count]]
            : [],
        ),
      );
    expect(shown('PAABEGYNDT', 'ALLE')).toEqual({ ALLE: 26 });
    expect(shown('PAABEGYNDT', 'KVARTAL')).toEqual({ '2026-K3': 26 });
    // Eighteen in another group: shown, they would tell that all others together are two.
    expect(shown('PAABEGYNDT', 'MAALGRUPPE')).toEqual({ JOBAFKLARING: 6, REVALIDEND: null });
    for (const { count, of } of counts) expect([count ?? 5, of ?? 5].every((number) => number >= 5)).toBe(true);
  });

  it('says what it is: its kind, its period, what is hidden, and that nobody is in it', async () => {
    const { manifest, names, fileName } = await thirdQuarterOfMany();
    expect(fileName).toBe('samlet_FJV_20260701-20260930_20261123-1000_v1.zip');
    const { files, codeListVersions, ...said } = manifest;
    expect(said).toEqual({
      formatVersion: 1,
      packageId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      packageVersion: 1,
      replacesPackageId: null,
      createdAt: '2026-11-23T10:00:00+01:00',
      appVersion: '0.0.0',
      centre: { code: 'FJV', name: 'Fjordby Værkstedscenter', cvr: '', pNumber: '' },
      sender: { name: 'Karen Mølgaard', phone: '', email: '' },
      recipient: { name: 'Fjordby Kommune', authority: 'jobcentret' },
      kind: 'SAMLET',
      period: { from: '2026-07-01', to: '2026-09-30' },
      leastShown: 5,
      sensitivity: { level: 'INGEN_PERSONER', sensitiveFields: [] },
    });
    const described = files.map(({ name }: { name: string }) => name);
    expect(new Set([...described, 'SHA256SUMS', 'manifest.json'])).toEqual(new Set(names));
    expect(Object.keys(codeListVersions)).toEqual(expect.arrayContaining(['maal', 'opdeling', 'ja_nej', 'alle']));
  });

  it('explains every code of its table in three languages, in the list that is named as the split', async () => {
    const { read } = await thirdQuarterOfMany();
    const codes = new Map(
      csvTable(read('kodelister.csv')).rows.map((row) => [placeOf(row['liste'], row['kode']), row] as const),
    );
    for (const { maal, opdeling = '', gruppe, tekst, skjult } of csvTable(read('statistik.csv')).rows) {
      for (const key of [placeOf('maal', maal), placeOf('opdeling', opdeling), placeOf('ja_nej', skjult)])
        expect([key, codes.has(key)]).toEqual([key, true]);
      const group = codes.get(placeOf(opdeling.toLowerCase(), gruppe));
      const called = opdeling === 'ALLE' ? codes.get(placeOf('maal', maal)) : group;
      expect([gruppe, called?.['tekst_da']]).toEqual([gruppe, tekst]);
      for (const language of ['da', 'sv', 'en']) expect(group?.[`tekst_${language}`]).not.toBe('');
    }
  });

  it('is called an example in a demo, by its manifest and its read-me', async () => {
    const workshop = await openWorkshop();
    workshop.host.isDemo = () => true;
    const { manifest, read } = await open(workshop);
    expect(manifest.notice).toBe('EKSEMPEL');
    expect(read('00_LAESMIG.txt').toString()).toMatch(/^\uFEFFEKSEMPEL - opdigtede personer/u);
  });
});

describe('a package of counts', () => {
  it('holds nobody: no name, no CPR number, no address and no telephone of a book full of people', async () => {
    const { texts } = await thirdQuarterOfMany();
    for (let place = 0; place < 26; place += 1)
      for (const piece of neverTold(place)) {
        const written = Buffer.from(piece).toString('latin1');
        expect([piece, texts.some((text) => text.includes(written))]).toEqual([piece, false]);
      }
    // What must be there is found so.
    expect(texts.some((text) => text.includes(Buffer.from('Karen Mølgaard').toString('latin1')))).toBe(true);
  });

  it('tells in its read-me the period, what is hidden, how to add up, every file, and whom to ask', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('centre.revise', { version: 1, change: { phone: '75 00 00 00', email: 'post@fjv.example' } });
    const { read, names } = await open(workshop);
    const text = read('00_LAESMIG.txt').toString();
    for (const said of [
      'SAMLET PAKKE UDEN PERSONER - pakke version 1, 23-11-2026',
      '1-7-2026 til 30-9-2026',
      'Et tal under 5 er skjult',
      'Er tallet skjult i én af pakkerne, er summen ikke kendt.',
      'RAPPORTERET, GENNEMFOERT, AFBRUDT har ingen ALLE',
      '75 00 00 00',
      'post@fjv.example',
      ...names,
    ])
      expect(text).toContain(said);
    expect(text.split('\n').every((line) => line.endsWith('\r') || line === '')).toBe(true);
  });
});
