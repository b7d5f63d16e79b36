import { describe, expect, it } from 'vitest';
import {
  faultsIn,
  resealed,
  soundFiles,
  told,
  withFile,
  withText,
  type Files,
} from '#test/package-checks/sound-package.ts';

let sound: Files;
/** A test on one package that is made for all: it is only read. */
const promise = (name: string, act: () => Promise<void>) =>
  it(name, async () => {
    sound = await soundFiles();
    await act();
  });

promise('a package the application made has no fault', async () => {
  expect(await faultsIn(sound)).toEqual([]);
});

const attendance = '03_fremmoede_dag.csv';

describe('a file of a package', () => {
  promise('is told when one byte of it was changed, whichever file it is', async () => {
    for (const [name, bytes] of sound) {
      const changed = Buffer.from(bytes);
      const at = Math.floor(changed.byteLength / 2);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      const faults = await faultsIn(withFile(sound, name, changed));
      // Of a changed sum nobody can say whether it or its file is the true one: the file is named.
      const isNamed = name === 'SHA256SUMS' ? faults.length > 0 : faults.some(({ file }) => file === name);
      expect([name, isNamed]).toEqual([name, true]);
    }
  });

  promise('is told when it is missing', async () => {
    for (const name of sound.keys()) {
      if (name === 'forloeb.xlsx') continue;
      const expected = name.endsWith('.pdf') ? 'afklaringsrapport_v<n>.pdf' : name;
      expect(await told(withFile(sound, name, null))).toContain(`${expected} - -: missingFile`);
    }
    // The workbook is left out when nobody asked for it, but never quietly.
    expect(await told(withFile(sound, 'forloeb.xlsx', null))).toEqual([
      expect.stringMatching(/^SHA256SUMS \d+ -: unknownReference$/u),
      expect.stringMatching(/^manifest\.json - files\/\d+\/name: unknownReference$/u),
    ]);
  });

  promise('is told when it does not belong', async () => {
    expect(await told(withFile(sound, 'noter.txt', 'hej'))).toEqual([
      'noter.txt - -: unknownFile',
      'noter.txt - -: sumMissing',
      'noter.txt - -: notInManifest',
    ]);
  });

  promise('is told when the report is no PDF', async () => {
    expect(await told(resealed(withFile(sound, 'afklaringsrapport_v1.pdf', 'hej')))).toEqual([
      'afklaringsrapport_v1.pdf - -: unreadable',
    ]);
  });

  promise('is told when its sum, its size or its rows are not those of the lists', async () => {
    const sum = /[0-9a-f]{64} {2}02_timeplan/u;
    expect(await told(withText(sound, 'SHA256SUMS', sum, `${'0'.repeat(64)}  02_timeplan`))).toEqual([
      '02_timeplan.csv - -: wrongSum',
    ]);
    const rows = withText(sound, 'manifest.json', '"rows": 2,', '"rows": 3,');
    expect(await told(rows)).toContain('02_timeplan.csv - -: wrongRowCount');
    const size = withText(sound, 'manifest.json', /"bytes": \d+/u, '"bytes": 1');
    expect(await told(size)).toContain('00_LAESMIG.txt - -: wrongBytes');
  });

  promise('is told when it is no UTF-8, with the line', async () => {
    const bytes = sound.get(attendance) ?? Buffer.alloc(0);
    const broken = Buffer.concat([bytes, Buffer.from([0xff])]);
    expect(await told(resealed(withFile(sound, attendance, broken)))).toContain(`${attendance} 4 -: notUtf8`);
  });
});

describe('a careful forger, whose sums all fit,', () => {
  /** What is told of the package with that text replaced, but for what the JSON and the workbook beside say of it. */
  const forged = async (name: string, from: string | RegExp, to: string): Promise<string[]> =>
    (await told(resealed(withText(sound, name, from, to)))).filter((fault) => !/^forloeb\.(json|xlsx)/u.test(fault));

  promise('is told by the data file and the workbook beside it', async () => {
    const files = resealed(withText(sound, attendance, '2026-11-16;2026;47;120;120', '2026-11-16;2026;47;120;90'));
    expect(await faultsIn(files)).toEqual([
      {
        file: 'forloeb.json',
        row: null,
        column: '03_fremmoede_dag/0/fremmoede_min',
        reason: 'differsFromTable',
        found: '120',
        expected: '90',
      },
      {
        file: 'forloeb.xlsx',
        row: 2,
        column: '03_fremmoede_dag/fremmoede_min',
        reason: 'differsFromTable',
        found: '120',
        expected: '90',
      },
    ]);
  });

  promise('cannot use a code that is not in the list', async () => {
    expect(await forged(attendance, ';SYG;', ';SYGX;')).toContain(`${attendance} 3 kode: unknownCode`);
  });

  promise('cannot end a code otherwise than the manifest says, and what was written with it stands', async () => {
    const ended =
      sound
        .get('kodelister.csv')
        ?.toString()
        .replace(/^(fravaer;SYG;.*);\r$/mu, '$1;2026-11-01\r') ?? '';
    const faults = await told(resealed(withFile(sound, 'kodelister.csv', ended)));
    expect(faults).toEqual([
      expect.stringMatching(/^forloeb\.xlsx \d+ kodelister\/gyldig_til: differsFromTable$/u),
      'manifest.json - codeListVersions/fravaer: differsFromManifest',
    ]);
  });

  promise('cannot change a sum of hours, in whole hours, in rest or in decimals', async () => {
    expect(await forged('02_timeplan.csv', ';6;0;6;', ';7;0;7;')).toEqual([
      '02_timeplan.csv 2 timer_pr_uge: wrongFigure',
    ]);
    expect(await forged('02_timeplan.csv', ';6;0;6;', ';6;0;6,5;')).toEqual([
      '02_timeplan.csv 2 timer_pr_uge_decimal: wrongFigure',
    ]);
    expect(await forged('02_timeplan.csv', ';6;0;6;', ';6;60;7;')).toContain(
      '02_timeplan.csv 2 minutter_pr_uge_rest: outOfRange',
    );
  });

  promise('cannot leave a gap between two agreements, nor turn them round', async () => {
    expect(await forged('02_timeplan.csv', ';2026-11-22;', ';2026-11-20;')).toEqual([
      '02_timeplan.csv 2 gyldig_til: wrongOrder',
    ]);
    expect(await forged('02_timeplan.csv', '2;2026-11-23;', '2;2026-09-01;')).toContain(
      '02_timeplan.csv 3 gyldig_fra: wrongOrder',
    );
  });

  promise('cannot put a day in another week, or write one that does not exist', async () => {
    expect(await forged(attendance, '2026-11-16;2026;47', '2026-11-16;2026;46')).toEqual([
      `${attendance} 2 iso_uge: wrongFigure`,
    ]);
    expect(await forged(attendance, '2026-11-16;2026;47', '2026-11-31;2026;47')).toContain(
      `${attendance} 2 dato: wrongType`,
    );
  });

  promise('cannot write a day twice', async () => {
    expect(await forged(attendance, '2026-11-16;', '2026-11-18;')).toContain(`${attendance} 3 dato: duplicate`);
  });

  promise('cannot point to a day that is not there', async () => {
    expect(await forged('04_fravaer.csv', ';2026-11-18;2026-11-18', ';2026-11-17;2026-11-18')).toContain(
      '04_fravaer.csv 2 startdato: unknownReference',
    );
  });

  promise('cannot call a replacement number a CPR number, nor shorten one', async () => {
    expect(await forged('01_forloeb.csv', ';ERSTATNING;', ';CPR;')).toEqual(['01_forloeb.csv 2 cpr_type: wrongFigure']);
    expect(await forged('01_forloeb.csv', ';6701801234;', ';670180123;')).toEqual(['01_forloeb.csv 2 cpr: wrongType']);
  });

  promise('cannot leave out what is required', async () => {
    expect(await forged('01_forloeb.csv', ';Kragh;', ';;')).toContain('01_forloeb.csv 2 efternavn: required');
  });

  promise('cannot change the order of columns, nor the bytes a spreadsheet looks for', async () => {
    expect((await forged(attendance, 'iso_aar;iso_uge', 'iso_uge;iso_aar')).slice(0, 2)).toEqual([
      `${attendance} 1 iso_aar: wrongColumn`,
      `${attendance} 1 iso_uge: wrongColumn`,
    ]);
    expect(await forged(attendance, '\uFEFF', '')).toEqual([`${attendance} 1 -: noMark`]);
    expect(await forged(attendance, /\r\n/u, '\n')).toEqual([`${attendance} 1 -: wrongLineEnd`]);
    expect(await forged(attendance, ';SYG;', ';SYG;;')).toContain(`${attendance} 3 -: wrongCellCount`);
    expect(await forged(attendance, ';SYG;', ';S"YG;')).toContain(`${attendance} 3 -: wrongQuote`);
  });

  promise('cannot slip in a formula', async () => {
    expect(await forged('01_forloeb.csv', ';Kragh;', ';=1+1;')).toContain('01_forloeb.csv 2 efternavn: guardMissing');
  });

  promise('cannot give it to another course, report or kind of sensitivity', async () => {
    const course = '01981f63-0000-7000-8000-000000000000';
    expect(await forged('manifest.json', /"courseId": "[^"]+"/u, `"courseId": "${course}"`)).toEqual([
      'manifest.json - courseId: differsFromManifest',
    ]);
    expect(await forged('manifest.json', '"reportVersion": 1', '"reportVersion": 2')).toEqual([
      'manifest.json - reportVersion: differsFromManifest',
    ]);
    expect(await forged('manifest.json', 'FORTROLIGT', 'SAERLIGT_FOELSOMT')).toEqual([
      'manifest.json - sensitivity/level: differsFromManifest',
    ]);
  });

  promise('cannot date it finer than any calendar reads', async () => {
    expect(await forged('manifest.json', /(?<="createdAt": ".{19})/u, '.0000000001')).toEqual([
      'manifest.json - createdAt: againstSchema',
    ]);
  });

  promise('cannot loosen the schema, nor describe the columns otherwise', async () => {
    expect(await forged('forloeb.schema.json', '"type": "object"', '"type": "array"')).toEqual([
      'forloeb.schema.json - -: differsFromFormat',
    ]);
    expect(await forged('felter.csv', '01_forloeb.csv;cpr;tekst', '01_forloeb.csv;cpr;heltal')).toEqual([
      'felter.csv 5 type: differsFromFormat',
    ]);
  });

  promise('cannot bring a data file that the schema refuses', async () => {
    const faults = await told(
      resealed(withText(sound, 'forloeb.json', '"fremmoede_min": 120', '"fremmoede_min": "120"')),
    );
    expect(faults).toEqual([
      'forloeb.json - 03_fremmoede_dag/0/fremmoede_min: againstSchema',
      'forloeb.json - 03_fremmoede_dag/0/fremmoede_min: differsFromTable',
    ]);
  });
});

describe('a fault', () => {
  promise('says what stands there and what was expected, on one line of at most 80 signs', async () => {
    const long = `\u202e\u001b[31m${'æ'.repeat(200)}`;
    const [fault] = await faultsIn(resealed(withText(sound, attendance, ';SYG;', `;${long};`)));
    expect(fault).toMatchObject({ file: attendance, row: 3, column: 'kode', reason: 'unknownCode' });
    expect(fault?.found).toBe(`\\u202e\\u001b[31m${'æ'.repeat(64)}`);
    expect(fault?.found).toHaveLength(80);
  });
});
