import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from '#main/package-checks/check-package.ts';
import { packed } from '#test/handovers/open-package.ts';
import { threeFreeDays, workshopWithCourse } from '#test/support/course.ts';

export type Files = ReadonlyMap<string, Buffer>;

/** A package of a course with two agreements, an absence and a replacement number, made by the application and opened by 7-Zip. */
export async function soundPackage() {
  const { workshop, courseId, candidateId } = await workshopWithCourse({ targetGroupCode: 'SYGEDAGPENGE' });
  const { version } = await workshop.ask('candidates.show', { candidateId });
  await workshop.ask('candidates.revise', { candidateId, version, change: { cpr: '670180-1234' } });
  await workshop.ask('attendance.record', { courseId, day: '2026-11-16', attendedMinutes: 120 });
  await workshop.ask('attendance.record', { courseId, day: '2026-11-18', attendedMinutes: 0, absenceCode: 'SYG' });
  await workshop.ask('hourPlans.agree', {
    courseId,
    validFrom: '2026-11-23',
    pattern: threeFreeDays,
    reasonCode: 'BEDRING',
  });
  const { folder, zip, given } = await packed(workshop, courseId);
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  return { workshop, courseId, folder, zip, passphrase: given.passphrase?.text ?? '', files };
}

let kept: Promise<Files> | undefined;
/** The files of one sound package, made by the first test that asks. */
export const soundFiles = (): Promise<Files> => (kept ??= soundPackage().then(({ files }) => files));

/** The package with one file otherwise; null takes it away. */
export const withFile = (files: Files, name: string, content: string | Buffer | null): Files => {
  const changed = new Map(files);
  if (content === null) changed.delete(name);
  else changed.set(name, Buffer.from(content));
  return changed;
};

/** The package with a piece of one file's text replaced; throws when it is not there. */
export function withText(files: Files, name: string, from: string | RegExp, to: string): Files {
  const text = files.get(name)?.toString() ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${name} has no ${from}`);
  return withFile(files, name, changed);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** As a careful forger leaves it: sizes and sums of manifest and SHA256SUMS fit the changed files again. */
export function resealed(files: Files): Files {
  const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
  for (const file of manifest.files) {
    const bytes = files.get(file.name) ?? Buffer.alloc(0);
    file.bytes = bytes.byteLength;
    file.sha256 = sha256(bytes);
  }
  const sealed = withFile(files, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const sums = [...sealed]
    .filter(([name]) => name !== 'SHA256SUMS')
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return withFile(sealed, 'SHA256SUMS', sums.join(''));
}

export const faultsIn = (files: Files) => checkPackage([...files].map(([name, bytes]) => ({ name, bytes })));

/** Each fault as `file row column: reason`. */
export const told = async (files: Files): Promise<string[]> =>
  (await faultsIn(files)).map(({ file, row, column, reason }) => `${file} ${row ?? '-'} ${column ?? '-'}: ${reason}`);
