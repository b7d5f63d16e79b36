import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { examinePackage } from '#main/package-checks/check-package.ts';
import { aggregateOf, safeCounts, soundAggregate } from '#test/aggregates/sound-aggregate.ts';
import { faultsIn, resealed, soundFiles, told, withFile, withText } from '#test/package-checks/sound-package.ts';
import { keyOf, measures, type ShownCount } from '#shared/aggregate-measures.ts';

const table = 'statistik.csv';

/** The safe counts with some of them otherwise; a name is `HENVIST/AFDELING/NORD`. */
const otherwise = (changes: Readonly<Record<string, Partial<ShownCount> | null>>): ShownCount[] => {
  const missing = new Set(Object.keys(changes));
  const counts = safeCounts().flatMap((each) => {
    const change = changes[keyOf(each)];
    missing.delete(keyOf(each));
    return change === null ? [] : [{ ...each, ...change }];
  });
  if (missing.size > 0) throw new Error(`No such counts: ${[...missing].join(', ')}`);
  return counts;
};

/** What is told of the table of a package that says the same in every file, sums and all. */
const toldOf = async (counts: readonly ShownCount[]): Promise<string[]> => {
  const faults = await faultsIn(await aggregateOf(counts));
  const rowOf = (row: number | null) => (row === null ? '' : `${keyOf(counts[row - 2]!)} `);
  return faults
    .filter(({ file }) => file === table)
    .map(({ row, column, reason }) => `${rowOf(row)}${column}: ${reason}`);
};

const hidden = { count: null };

describe('a package of counts', () => {
  it('has no fault as it is made', async () => {
    expect(
      safeCounts()
        .filter(({ count }) => count === null)
        .map(keyOf),
    ).toEqual(['HENVIST/MAALGRUPPE/REVALIDEND', 'HENVIST/MAALGRUPPE/JOBAFKLARING']);
    expect(await faultsIn(await soundAggregate())).toEqual([]);
  });

  it('says of itself its period and its sender, and how many counts it has', async () => {
    const files = await soundAggregate();
    const { about, rows } = await examinePackage([...files].map(([name, bytes]) => ({ name, bytes })));
    expect(about).toEqual({
      kind: 'aggregate',
      from: '2026-07-01',
      to: '2026-09-30',
      packageVersion: 1,
      createdAt: '2026-11-23T10:00:00+01:00',
      centreName: 'Fjordby Værkstedscenter',
      sender: 'Karen Mølgaard',
      recipient: 'Fjordby Kommune',
    });
    expect(rows.get(table)).toBe(safeCounts().length);
  });

  it('is told when a file is missing, changed by one byte, or does not belong', async () => {
    const files = await soundAggregate();
    for (const [name, bytes] of files) {
      expect(await told(withFile(files, name, null))).toContain(`${name} - -: missingFile`);
      const changed = Buffer.from(bytes);
      const at = Math.floor(changed.byteLength / 2);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect([name, await faultsIn(withFile(files, name, changed))]).not.toEqual([name, []]);
    }
    for (const name of ['01_forloeb.csv', 'forloeb.json', 'afklaringsrapport_v1.pdf', 'noter.txt'])
      expect(await told(withFile(files, name, 'hej'))).toContain(`${name} - -: unknownFile`);
  });
});

describe('somebody who makes a package of counts with other figures', () => {
  it('cannot put back a count under five, nor show one that tells it', async () => {
    expect(await toldOf(otherwise({ 'HENVIST/MAALGRUPPE/REVALIDEND': { count: 3 } }))).toEqual([
      'HENVIST/MAALGRUPPE/REVALIDEND antal: outOfRange',
      'HENVIST/MAALGRUPPE/JOBAFKLARING antal: workedOut',
    ]);
    expect(await toldOf(otherwise({ 'HENVIST/MAALGRUPPE/JOBAFKLARING': { count: 12 } }))).toEqual([
      'HENVIST/MAALGRUPPE/REVALIDEND antal: workedOut',
    ]);
  });

  it('cannot hide a whole beside all of its parts, nor a group that is split further', async () => {
    const parts = [
      'HENVIST/AFDELING/NORD',
      'HENVIST/AFDELING/SYD',
      'HENVIST/KVARTAL/2026-K3',
      'HENVIST/KVARTAL/2026-K4',
    ];
    const groups = [
      'HENVIST/MAALGRUPPE/SYGEDAGPENGE',
      'HENVIST/MAALGRUPPE/REVALIDEND',
      'HENVIST/MAALGRUPPE/JOBAFKLARING',
    ];
    const ofHidden = Object.fromEntries([...parts, ...groups].map((key) => [key, { of: null }]));
    expect(await toldOf(otherwise({ 'HENVIST/ALLE/ALLE': { count: null, of: null }, ...ofHidden }))).toContain(
      'HENVIST/ALLE/ALLE antal: workedOut',
    );
    const ofInterrupted = {
      'AFBRUDT/AFBRUD_AARSAG/SYGDOM': { of: null },
      'AFBRUDT/AFBRUD_AARSAG/FLYTTET': { of: null },
    };
    const faults = await toldOf(
      otherwise({ 'AFSLUTTET/UDFALD/AFBRUDT': hidden, 'AFSLUTTET/UDFALD/MOEDTE_ALDRIG': hidden, ...ofInterrupted }),
    );
    expect(faults).toEqual([
      'AFSLUTTET/UDFALD/AFBRUDT antal: workedOut',
      'AFSLUTTET/UDFALD/MOEDTE_ALDRIG antal: workedOut',
    ]);
  });

  it('cannot leave a hidden count fewer than ten numbers', async () => {
    // Of forty 32 are shown: the two that are hidden are eight together.
    const faults = await toldOf(otherwise({ 'HENVIST/MAALGRUPPE/SYGEDAGPENGE': { count: 32 } }));
    expect(faults).toEqual([
      'HENVIST/MAALGRUPPE/REVALIDEND antal: workedOut',
      'HENVIST/MAALGRUPPE/JOBAFKLARING antal: workedOut',
    ]);
    expect(await toldOf(otherwise({ 'HENVIST/MAALGRUPPE/SYGEDAGPENGE': { count: 31 } }))).toEqual([]);
  });

  it('cannot make groups that are more or less than what they split', async () => {
    for (const count of [29, 31])
      expect(await toldOf(otherwise({ 'HENVIST/AFDELING/NORD': { count } }))).toEqual([
        'HENVIST/AFDELING/NORD antal: wrongFigure',
      ]);
    // Some are hidden, and those that are shown are too many already.
    expect(await toldOf(otherwise({ 'HENVIST/MAALGRUPPE/SYGEDAGPENGE': { count: 41 } }))).toEqual([
      'HENVIST/MAALGRUPPE/SYGEDAGPENGE antal: wrongFigure',
    ]);
  });

  it('cannot say another n than the count that is split, nor any where that is hidden', async () => {
    expect(await toldOf(otherwise({ 'HENVIST/AFDELING/NORD': { of: 41 } }))).toEqual([
      'HENVIST/AFDELING/NORD n: wrongFigure',
    ]);
    expect(await toldOf(otherwise({ 'AFBRUDT/AFBRUD_AARSAG/SYGDOM': { of: null } }))).toEqual([
      'AFBRUDT/AFBRUD_AARSAG/SYGDOM n: wrongFigure',
    ]);
    expect(await toldOf(otherwise({ 'MOEDE/ALLE/ALLE': { count: null } }))).toEqual(['MOEDE/ALLE/ALLE n: wrongFigure']);
  });

  it('cannot leave out a measure, or the group that another one splits further', async () => {
    expect(await toldOf(otherwise({ 'MOEDE/ALLE/ALLE': null }))).toEqual(['MOEDE/ALLE/ALLE: missingCount']);
    expect(await toldOf(otherwise({ 'AFSLUTTET/UDFALD/AFBRUDT': null }))).toContain(
      'AFSLUTTET/UDFALD/AFBRUDT: missingCount',
    );
  });

  it('cannot tell a count twice, also not as one of its own beside the group it is', async () => {
    const [first, ...others] = safeCounts();
    if (!first) throw new Error('No counts');
    expect(await toldOf([first, first, ...others])).toEqual(['HENVIST/ALLE/ALLE gruppe: duplicate']);
    const own: ShownCount = { ...first, measure: 'AFBRUDT', words: first.words, count: 12, of: 12 };
    expect(await toldOf([...safeCounts(), own])).toContain('AFBRUDT/ALLE/ALLE opdeling: unknownCode');
  });
});

describe('a careful forger of the table, whose sums all fit,', () => {
  /** What is told of the package with that text replaced in one file, but for what the JSON and the workbook beside say of it. */
  const forged = async (from: string | RegExp, to: string, name = table): Promise<string[]> => {
    const beside = name === table ? /^statistik\.(json|xlsx)/u : /^$/u;
    return (await told(resealed(withText(await soundAggregate(), name, from, to)))).filter(
      (fault) => !beside.test(fault),
    );
  };

  it('is told by the data file and the workbook beside it', async () => {
    const files = resealed(withText(await soundAggregate(), table, ';28;40;N', ';29;40;N'));
    expect((await told(files)).filter((fault) => /^statistik\.(json|xlsx)/u.test(fault))).toEqual([
      expect.stringMatching(/^statistik\.json - statistik\/\d+\/antal: differsFromTable$/u),
      expect.stringMatching(/^statistik\.xlsx \d+ statistik\/antal: differsFromTable$/u),
    ]);
  });

  it('cannot write a code nobody knows, in any of its columns', async () => {
    for (const [from, to, column] of [
      ['HENVIST;ALLE;', 'HENVISTE;ALLE;', 'maal'],
      ['HENVIST;AFDELING;NORD', 'HENVIST;ALDER;NORD', 'opdeling'],
      ['HENVIST;AFDELING;NORD', 'HENVIST;AFDELING;VEST', 'gruppe'],
      ['HENVIST;AFDELING;NORD', 'HENVIST;AFDELING;2026-K3', 'gruppe'],
      [';40;40;N', ';40;40;NEJ', 'skjult'],
    ] as const)
      expect([to, await forged(from, to)]).toEqual([
        to,
        expect.arrayContaining([expect.stringMatching(new RegExp(`^${table} \\d+ ${column}: unknownCode$`, 'u'))]),
      ]);
  });

  it('cannot call a shown count hidden, or a hidden one shown', async () => {
    const [one] = (await forged(/;;40;J/u, ';;40;N')).filter((fault) => fault.includes('skjult'));
    expect(one).toMatch(/^statistik\.csv \d+ skjult: wrongFigure$/u);
    expect((await forged(';28;40;N', ';28;40;J')).some((fault) => fault.endsWith('skjult: wrongFigure'))).toBe(true);
  });

  it('cannot number the rows otherwise, nor call a group what its list does not', async () => {
    expect(await forged(/\n2;/u, '\n3;')).toEqual([
      expect.stringMatching(/ 3 lbnr: wrongFigure$/u),
      expect.stringMatching(/ 4 lbnr: duplicate$/u),
    ]);
    expect(await forged('NORD;Gruppe NORD;', 'NORD;Ida Kragh;')).toEqual([
      expect.stringMatching(/ tekst: differsFromTable$/u),
    ]);
  });

  it('cannot slip in a formula, a broken number, a mark or a column', async () => {
    expect(await forged('NORD;Gruppe NORD;', 'NORD;=1+1;')).toContainEqual(
      expect.stringMatching(/ tekst: guardMissing$/u),
    );
    for (const number of ['28,5', '028', '-28', '1e9', '99999999'])
      expect([number, await forged(';28;40;N', `;${number};40;N`)]).not.toEqual([number, []]);
    expect(await forged('\uFEFF', '')).toEqual([`${table} 1 -: noMark`]);
    expect(await forged('antal;n', 'n;antal')).toContain(`${table} 1 antal: wrongColumn`);
  });

  it('cannot say in the manifest another kind, period, limit or sensitivity', async () => {
    const inManifest = (from: string | RegExp, to: string) => forged(from, to, 'manifest.json');
    expect(await inManifest('"kind": "SAMLET"', '"kind": "ANDET"')).toEqual(['manifest.json - kind: againstSchema']);
    expect(await inManifest('  "kind": "SAMLET",\n', '')).toEqual(['manifest.json - kind: againstSchema']);
    expect(await inManifest('"to": "2026-09-30"', '"to": "2026-09-29"')).toEqual([
      'statistik.json - period/to: differsFromManifest',
    ]);
    expect(await inManifest('"to": "2026-09-30"', '"to": "2026-06-30"')).toContain(
      'manifest.json - period/to: wrongOrder',
    );
    expect(await inManifest('"createdAt": "2026-11', '"createdAt": "2026-08')).toEqual([
      'manifest.json - createdAt: wrongOrder',
    ]);
    expect(await inManifest('"leastShown": 5', '"leastShown": 3')).toEqual([
      'manifest.json - leastShown: againstSchema',
    ]);
    expect(await inManifest('INGEN_PERSONER', 'FORTROLIGT')).toEqual([
      'manifest.json - sensitivity/level: againstSchema',
    ]);
    expect(await inManifest('"sensitiveFields": []', '"sensitiveFields": ["OBSERVATION"]')).toEqual([
      'manifest.json - sensitivity/sensitiveFields: againstSchema',
    ]);
  });

  it('cannot loosen the schema, nor describe a column otherwise, nor bring data that the schema refuses', async () => {
    expect(await forged('"minimum": 5', '"minimum": 0', 'statistik.schema.json')).toEqual([
      'statistik.schema.json - -: differsFromFormat',
    ]);
    expect(await forged('statistik.csv;antal;heltal', 'statistik.csv;antal;tekst', 'felter.csv')).toContain(
      'felter.csv 7 type: differsFromFormat',
    );
    expect(await forged('"antal": 28', '"antal": 3', 'statistik.json')).toEqual([
      expect.stringMatching(/^statistik\.json - statistik\/\d+\/antal: againstSchema$/u),
      expect.stringMatching(/^statistik\.json - statistik\/\d+\/antal: differsFromTable$/u),
    ]);
  });

  it('cannot pass a course for counts, or counts for a course', async () => {
    const course = await soundFiles();
    const asCounts = resealed(withText(course, 'manifest.json', '"purpose"', '"kind": "SAMLET",\n  "purpose"'));
    expect((await told(asCounts)).some((fault) => fault.startsWith('manifest.json'))).toBe(true);
    const both = new Map([...course, ...(await soundAggregate())]);
    expect((await told(both)).filter((fault) => fault.endsWith('unknownFile'))).toEqual(
      ['statistik.csv', 'statistik.json', 'statistik.schema.json', 'statistik.xlsx'].map(
        (name) => `${name} - -: unknownFile`,
      ),
    );
  });
});

describe('the check of any bytes at all', () => {
  property.prop([fc.nat(), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 })], { numRuns: 100 })(
    'tells of any piece put into any file at any place',
    async (which, where, piece) => {
      const files = await soundAggregate();
      const [name, bytes] = [...files][which % files.size] ?? ['', Buffer.alloc(0)];
      const at = where % (bytes.byteLength + 1);
      const changed = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
      expect(await faultsIn(withFile(files, name, changed))).not.toEqual([]);
    },
  );

  const codes = [
    'ALLE',
    '',
    ...Object.keys(measures),
    'UDFALD',
    'AFDELING',
    'AFBRUD_AARSAG',
    '__proto__',
    'constructor',
  ];
  const code = fc.constantFrom(...codes);
  const number = fc.oneof(fc.constantFrom('', '5', '6', '40', '-1', 'x'), fc.nat().map(String));
  property.prop([fc.array(fc.tuple(code, code, code, number, number, fc.constantFrom('J', 'N', '')))], {
    numRuns: 200,
  })('ends and never throws, whatever is counted', async (rows) => {
    const lines = rows.map(([measure, split, group, count, of, isHidden], place) =>
      [place + 1, measure, split, group, 'Tekst', count, of, isHidden].join(';'),
    );
    const head = 'lbnr;maal;opdeling;gruppe;tekst;antal;n;skjult';
    const text = `\uFEFF${[head, ...lines].map((line) => `${line}\r\n`).join('')}`;
    expect(await faultsIn(withFile(await soundAggregate(), table, text))).not.toEqual([]);
  });

  it('reads a hundred thousand counts, all hidden in one split, or each code listed twice', async () => {
    const files = await soundAggregate();
    const counts = files.get(table)?.toString() ?? '';
    const next = counts.trimEnd().split('\n').length;
    const many = Array.from(
      { length: 100_000 - next },
      (_, place) => `${next + place};PAABEGYNDT;AFDELING;G${place};Gruppe;;40;J\r\n`,
    );
    const list = `${files.get('kodelister.csv')?.toString()}${many.map((_, place) => `afdeling;G${place % 7};x;;;2026-01-0${1 + (place % 9)};\r\n`).join('')}`;
    const hostile = withFile(withFile(files, table, counts + many.join('')), 'kodelister.csv', list);
    expect(await faultsIn(hostile)).not.toEqual([]);
  });
});
