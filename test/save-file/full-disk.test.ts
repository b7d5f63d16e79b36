import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveAllWhole, saveAsMade, saveWhole } from '#main/save-whole.ts';
import { speakIn } from '#shared/text/speak.ts';
import { temporaryFolder } from '#test/support/open-workshop.ts';

const filling = new URL('./filling.ts', import.meta.url).pathname;
const node = `"${process.execPath}" --no-warnings "${filling}"`;

const mayMount = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
const mayLimit = process.platform !== 'win32';

/** On a disk of 192 kB that holds a report of the same name, in a world of its own that ends with the process. */
const onSmallDisk = (way: string) => {
  const folder = temporaryFolder();
  const script = `mount -t tmpfs -o size=192k tmpfs "${folder}" && printf before > "${folder}/rapport.pdf" && printf before > "${folder}/alt.zip" && ${node} ${way} "${folder}"`;
  return JSON.parse(
    execFileSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script], { encoding: 'utf8' }),
  );
};

/** Where no file may be larger than about 100 kB. */
const underLimit = (way: string) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'rapport.pdf'), 'before');
  writeFileSync(join(folder, 'alt.zip'), 'before');
  // POSIX counts in blocks of 512 bytes, bash in 1,024.
  return JSON.parse(execFileSync('bash', ['-c', `ulimit -f 100 && ${node} ${way} "${folder}"`], { encoding: 'utf8' }));
};

const asBefore = { 'rapport.pdf': 6, 'alt.zip': 6 };
const ways = ['one', 'several', 'as-made'];

describe('a disk that is full', () => {
  test.skipIf(!mayMount).each(ways)('leaves the folder as it was: %s', (way) => {
    expect(onSmallDisk(way)).toEqual({ key: 'failures.diskFull', contents: asBefore });
  });

  test.skipIf(!mayLimit).each(ways)('and so does a file the system lets grow no larger: %s', (way) => {
    expect(underLimit(way)).toEqual({ key: 'failures.diskFull', contents: asBefore });
  });

  test('is told in Danish, with what to do', () => {
    expect(speakIn('da')('failures.diskFull')).toBe(
      'Filen kunne ikke gemmes, fordi disken er fuld. Intet er gået tabt. Vælg en anden mappe.',
    );
  });
});

test.skipIf(!mayLimit)('a program that ends while it writes leaves nothing half', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'alt.zip'), 'before');
  execFileSync(process.execPath, ['--no-warnings', filling, 'ended', folder]);
  expect(readdirSync(folder)).toEqual(['alt.zip']);
});

describe('a file that is written as it is made', () => {
  const write = async (signal: AbortSignal, meanwhile: () => void) => {
    const folder = temporaryFolder();
    const path = join(folder, 'alt.zip');
    writeFileSync(path, 'before');
    const outcome = await saveAsMade(
      path,
      async (writeOn) => {
        await writeOn(Buffer.from('first '));
        meanwhile();
        await writeOn(Buffer.from('second'));
        return 2;
      },
      signal,
    ).catch((error: Error) => error.name);
    return { outcome, there: readdirSync(folder), text: readFileSync(path, 'utf8') };
  };

  test('takes the place of the old one when it is whole', async () => {
    expect(await write(new AbortController().signal, () => {})).toEqual({
      outcome: 2,
      there: ['alt.zip'],
      text: 'first second',
    });
  });

  test('is gone when it is cancelled, and the old one stays', async () => {
    const stopping = new AbortController();
    expect(await write(stopping.signal, () => stopping.abort())).toEqual({
      outcome: 'AbortError',
      there: ['alt.zip'],
      text: 'before',
    });
  });

  test('is gone when what makes it fails, and the failure is told as it is', async () => {
    const failing = () => {
      throw new RangeError('a row that cannot be read');
    };
    expect(await write(new AbortController().signal, failing)).toEqual({
      outcome: 'RangeError',
      there: ['alt.zip'],
      text: 'before',
    });
  });
});

describe('several files', () => {
  const files = [
    { fileName: 'a.zip', bytes: Buffer.from('one') },
    { fileName: 'b.zip', bytes: Buffer.from('two') },
  ];

  test('get a number where one of the name lies already', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zip'), 'before');
    expect(await saveAllWhole(folder, files)).toEqual(['a_2.zip', 'b.zip']);
    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('before');
  });

  test('are all gone when the name of one is impossible', async () => {
    const folder = temporaryFolder();
    const impossible = { fileName: 'no/such/folder.zip', bytes: Buffer.from('x') };
    await expect(saveAllWhole(folder, [...files, impossible])).rejects.toThrow(/fileNotWritten/u);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('two of one name get a name each', async () => {
  const folder = temporaryFolder();
  const twice = ['one', 'two'].map((text) => ({ fileName: 'a.zip', bytes: Buffer.from(text) }));
  expect(await saveAllWhole(folder, twice)).toEqual(['a.zip', 'a_2.zip']);
  expect(readFileSync(join(folder, 'a_2.zip'), 'utf8')).toBe('two');
});

describe('what is recorded of a file', () => {
  const refuse = () => Promise.reject(new RangeError('no room in the book'));

  test('is recorded before it has its name, and it is never there when that is refused', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'alt.zip');
    let there: string[] = [];
    const { signal } = new AbortController();
    const write = (keep: () => Promise<unknown>) =>
      saveAsMade(path, (writeOn) => writeOn(Buffer.from('x')), signal, keep);
    await write(async () => (there = readdirSync(folder)));
    expect([there.includes('alt.zip'), there.length]).toEqual([false, 1]);
    await expect(write(refuse)).rejects.toThrow('no room in the book');
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['alt.zip'], 'x']);
  });

  test('of several is recorded once for all', async () => {
    const folder = temporaryFolder();
    const files = ['a.zip', 'b.zip'].map((fileName) => ({ fileName, bytes: Buffer.from(fileName) }));
    await expect(saveAllWhole(folder, files, refuse)).rejects.toThrow('no room in the book');
    expect(readdirSync(folder)).toEqual([]);
  });
});

// Root writes everywhere; whoever is not, is told.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that may not be written says so',
  () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect(() => saveWhole(join(folder, 'rapport.pdf'), Buffer.from('x'))).toThrow(/fileNotWritten/u);
  },
);
