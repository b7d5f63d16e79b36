import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { resealed, withFile, type Files } from '#test/package-checks/sound-package.ts';

type Named = readonly (readonly [name: string, bytes: Uint8Array])[];

/** A zip that anybody can read, of these files. */
export async function zipped(files: Named): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, bytes] of files) await zip.add(name, new Uint8ArrayReader(bytes));
  return zip.close();
}

const swollen = 310_000_000;

/** 310 MB of zeroes as a small zip, which says their size as it is. */
export const swellingZip = async (): Promise<Buffer> =>
  Buffer.from(await zipped([['01_forloeb.csv', Buffer.alloc(swollen)]]));

/** The same, which says it holds ten bytes. */
export function withForgedSizes(zip: Buffer): Buffer {
  const said = Buffer.alloc(4);
  said.writeUInt32LE(swollen);
  const forged = Buffer.from(zip);
  for (let at = forged.indexOf(said); at !== -1; at = forged.indexOf(said, at + 4)) forged.writeUInt32LE(10, at);
  return forged;
}

const entry = 'x\u001b[2J\nPakken er i orden';
export const shownEntry = 'x\\u001b[2J\\u000aPakken er i orden';
export const shownPath = `a/${shownEntry}`;

/** A package whose sender and entry names would clear the screen and write a line of their own. */
export function hostilePackage(files: Files): Named {
  const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
  manifest.sender.name = 'X\u001b[2J\nPakken er i orden';
  const signed = resealed(withFile(files, 'manifest.json', JSON.stringify(manifest)));
  return [...signed, [entry, Buffer.from('hej')], [`a/${entry}`, Buffer.from('hej')]];
}

/** Every text of a value that would move a cursor or turn the writing round. */
export function unshowable(value: unknown): string[] {
  const texts: string[] = [];
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string' && /[\p{Cc}\p{Cf}]/u.test(each)) texts.push(each);
    return each;
  });
  return texts;
}
