import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readRecords } from '#main/package-checks/read-records.ts';
import { faultsIn, soundFiles, withFile } from '#test/package-checks/sound-package.ts';

describe('the check of a package', () => {
  it.prop([fc.nat(), fc.uint8Array({ maxLength: 400 })], { numRuns: 150 })(
    'gives faults and never throws, whatever bytes stand in a file',
    async (which, bytes) => {
      const files = await soundFiles();
      const name = [...files.keys()][which % files.size] ?? '';
      expect(await faultsIn(withFile(files, name, Buffer.from(bytes)))).not.toEqual([]);
    },
  );

  it.prop([fc.nat(), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 })], { numRuns: 150 })(
    'tells of any piece put into any file at any place',
    async (which, where, piece) => {
      const files = await soundFiles();
      const [name, bytes] = [...files][which % files.size] ?? ['', Buffer.alloc(0)];
      const at = where % (bytes.byteLength + 1);
      const changed = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
      expect(await faultsIn(withFile(files, name, changed))).not.toEqual([]);
    },
  );

  it.prop([fc.jsonValue()], { numRuns: 100 })(
    'takes any JSON for the manifest and for the data file',
    async (value) => {
      const files = await soundFiles();
      for (const name of ['manifest.json', 'forloeb.json'])
        expect(await faultsIn(withFile(files, name, JSON.stringify(value)))).not.toEqual([]);
    },
  );

  it('reads data that is nested a hundred thousand deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const files = await soundFiles();
    for (const text of [deep, `{"01_forloeb":${deep}}`, `{"01_forloeb":[{"cpr":${deep}}]}`])
      expect(await faultsIn(withFile(files, 'forloeb.json', text))).not.toEqual([]);
  });
});

describe('a table as it is read', () => {
  it.prop([fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), { minLength: 1 })])(
    'gives back every cell that was quoted, with no fault',
    (rows) => {
      const text = rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`).join('');
      const { records, faults } = readRecords(text, 5);
      expect([records.map(({ cells }) => cells), faults]).toEqual([rows, []]);
    },
  );

  it.prop([fc.string({ unit: fc.constantFrom('"', ';', '\r', '\n', 'a') })])('ends, whatever stands in it', (text) => {
    const { records } = readRecords(text, 3);
    expect(records.every(({ cellCount, cells }) => cells.length === Math.min(cellCount, 3))).toBe(true);
  });
});
