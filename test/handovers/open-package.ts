import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '#test/handovers/read-csv.ts';
import { approveReport } from '#test/support/course.ts';
import type { InputByName } from '#main/handler.ts';
import { ownPassphrase, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** A package to the counsellor. */
export const send = (courseId: string) => ({
  courseId,
  purpose: 'report' as const,
  recipientName: 'Dorte Bang',
  passphrase: ownPassphrase,
});

/** What packing asks of a book, and where the opened package lies. */
type Packing = Pick<OpenTestWorkshop, 'ask' | 'host' | 'folder'>;

/** Makes a package and saves it. */
export async function pack(
  workshop: Pick<Packing, 'ask'>,
  courseId: string,
  more: Partial<InputByName<'handovers.prepare'>> = {},
) {
  const { heldId, faults } = await workshop.ask('handovers.prepare', { ...send(courseId), ...more });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return workshop.ask('handovers.save', { courseId, heldId });
}

/** Issues the report, packs the course and opens the saved file. */
export async function packed(
  workshop: OpenTestWorkshop,
  courseId: string,
  more: Partial<InputByName<'handovers.prepare'>> = {},
) {
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  return packedAgain(workshop, courseId, more);
}

/** Packs the course with the report it has and opens the saved file with 7-Zip, which knows nothing of us. */
export async function packedAgain(
  workshop: Packing,
  courseId: string,
  more: Partial<InputByName<'handovers.prepare'>> = {},
) {
  const given = await pack(workshop, courseId, more);
  if (!given) throw new Error('Nothing was saved');
  const zip = workshop.host.saved.at(-1)?.path ?? '';
  const folder = mkdtempSync(join(workshop.folder, 'opened-'));
  execFileSync('7z', ['x', `-p${given.passphrase?.text ?? ''}`, `-o${folder}`, zip]);
  const read = (name: string) => readFileSync(join(folder, name));
  return {
    given,
    zip,
    folder,
    read,
    table: (name: string) => readCsv(read(name)),
    manifest: JSON.parse(read('manifest.json').toString()),
  };
}
