import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputByName } from '#main/handler.ts';
import { ownPassphrase, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** The third quarter of 2026, for the municipality. */
export const thirdQuarter = {
  from: '2026-07-01',
  to: '2026-09-30',
  recipientName: 'Fjordby Kommune',
  passphrase: ownPassphrase,
};

type Asked = Partial<InputByName<'aggregates.prepare'>>;

/** Makes a package of counts and saves it; throws when our own check finds a fault in it. */
export async function pack(workshop: OpenTestWorkshop, more: Asked = {}) {
  const { heldId, faults } = await workshop.ask('aggregates.prepare', { ...thirdQuarter, ...more });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const saved = await workshop.ask('aggregates.save', { heldId });
  if (!saved) throw new Error('Nothing was saved');
  return saved;
}

/** Makes a package of counts, saves it and opens the file with 7-Zip, which knows nothing of us. */
export async function open(workshop: OpenTestWorkshop, more: Asked = {}) {
  const saved = await pack(workshop, more);
  const zip = workshop.host.saved.at(-1)?.path ?? '';
  const folder = mkdtempSync(join(workshop.folder, 'opened-'));
  execFileSync('7z', ['x', `-o${folder}`, zip]);
  const read = (name: string) => readFileSync(join(folder, name));
  return {
    saved,
    zip,
    folder,
    read,
    names: readdirSync(folder),
    manifest: JSON.parse(read('manifest.json').toString()),
  };
}
