// Run by itself where the disk is small, so that the disk says no and nothing plays its part: saves in the way it is told, and
// prints what came of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveAllWhole, saveAsMade, saveWhole } from '#main/save-whole.ts';
import { Failure } from '#shared/failure.ts';

const [, , way, folder = ''] = process.argv;
const large = new Uint8Array(300_000).fill(7);
const signal = new AbortController().signal;

async function save(): Promise<unknown> {
  switch (way) {
    case 'one':
      return saveWhole(join(folder, 'rapport.pdf'), large);
    case 'several':
      return saveAllWhole(folder, [
        { fileName: 'a.pdf', bytes: large.subarray(0, 50_000) },
        { fileName: 'b.pdf', bytes: large },
      ]);
    case 'as-made':
      return saveAsMade(
        join(folder, 'alt.zip'),
        async (writeOn) => {
          for (let from = 0; from < large.length; from += 10_000) await writeOn(large.subarray(from, from + 10_000));
        },
        signal,
      );
    case 'ended':
      return saveAsMade(
        join(folder, 'alt.zip'),
        async (writeOn) => {
          await writeOn(large.subarray(0, 10_000));
          process.exit(0);
        },
        signal,
      );
    default:
      throw new Error(`No such way: ${way}`);
  }
}

const key = await save().then(
  () => null,
  (error: unknown) => (error instanceof Failure ? error.facts.message.key : String(error)),
);
const contents = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).length]));
console.log(JSON.stringify({ key, contents }));
