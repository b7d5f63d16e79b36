import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Note } from '#main/package-checks/faults.ts';
import { manifestName, reportVersionOf, sumsName, type CheckedFile } from '#main/package-checks/names.ts';
import { readJson } from '#main/package-checks/read-text.ts';
import type { Sums } from '#main/package-checks/sums.ts';
import type { CheckedTables } from '#main/package-checks/tables.ts';
import { aggregateKind } from '#shared/aggregate-files.ts';
import { day, todayIn } from '#shared/calendar.ts';
import { supplementFile } from '#shared/handover-files.ts';
import { aggregateFormat, type PackageFormat } from '#shared/package-formats.ts';
import { leastShown } from '#shared/suppression.ts';
import { id } from '#shared/values.ts';

const name = z.string().max(1000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.int().min(0);

/** What the manifest of every package says. */
const everyManifest = {
  formatVersion: z.literal(1),
  notice: z.literal('EKSEMPEL').optional(),
  packageId: id,
  packageVersion: z.int().min(1),
  replacesPackageId: id.nullable(),
  // To the second, as it is written: a moment finer than any calendar reads is none.
  createdAt: z.iso.datetime({ offset: true, precision: 0 }),
  appVersion: name.min(1),
  centre: z.strictObject({ code: name, name, cvr: name, pNumber: name }),
  sender: z.strictObject({ name, phone: name, email: name }),
  recipient: z.strictObject({ name, authority: name }),
  files: z
    .array(z.strictObject({ name, bytes: count, sha256, rows: count.nullable(), schema: name.nullable() }))
    .max(1000),
  codeListVersions: z.record(name, name),
};

const courseManifest = z.strictObject({
  ...everyManifest,
  purpose: name.min(1),
  courseId: id,
  reportVersion: z.int().min(1),
  sensitivity: z.strictObject({
    level: z.enum(['FORTROLIGT', 'SAERLIGT_FOELSOMT']),
    sensitiveFields: z.array(name),
  }),
});

const aggregateManifest = z.strictObject({
  ...everyManifest,
  kind: z.literal(aggregateKind),
  period: z.strictObject({ from: day, to: day }),
  leastShown: z.literal(leastShown),
  sensitivity: z.strictObject({ level: z.literal('INGEN_PERSONER'), sensitiveFields: z.array(name).max(0) }),
});

type CourseManifest = z.infer<typeof courseManifest>;
type AggregateManifest = z.infer<typeof aggregateManifest>;
export type Manifest = CourseManifest | AggregateManifest;

/** What the data file says of the package too: the path of each value there, and the value. */
export function toldOf(manifest: Manifest): ReadonlyMap<string, string | number> {
  const { packageId, packageVersion } = manifest;
  const about =
    'period' in manifest
      ? { 'period/from': manifest.period.from, 'period/to': manifest.period.to }
      : { courseId: manifest.courseId };
  return new Map<string, string | number>(Object.entries({ packageId, packageVersion, ...about }));
}

/** The manifest as it stands; null when it is not of the format, and the reasons are noted. */
export function readManifest(format: PackageFormat, bytes: Uint8Array, note: Note): Manifest | null {
  const value = readJson(manifestName, bytes, note);
  if (value === undefined) return null;
  const read = (format === aggregateFormat ? aggregateManifest : courseManifest).safeParse(value);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues)
    note({ file: manifestName, column: path.join('/'), reason: 'againstSchema', found: message });
  return null;
}

type There = {
  format: PackageFormat;
  present: readonly CheckedFile[];
  sums: Sums;
  tables: CheckedTables;
};

type Differs = (column: string, found: string | number, expected: string | number) => void;

/** What the manifest says is what there is: the files, what they are about, the report, the sensitive pieces and the code lists. */
export function checkManifest(manifest: Manifest, there: There, note: Note): void {
  checkFiles(manifest, there, note);
  const { tables } = there;
  const differs: Differs = (column, found, expected) => {
    if (found !== expected) note({ file: manifestName, column, reason: 'differsFromManifest', found, expected });
  };
  if (manifest.packageVersion === 1) differs('replacesPackageId', manifest.replacesPackageId ?? '', '');
  if ('period' in manifest) checkPeriod(manifest, note);
  else checkCourse(manifest, there, differs);

  const { codeListVersions } = manifest;
  const lists = listSums(tables);
  if (lists)
    for (const list of new Set([...lists.keys(), ...Object.keys(codeListVersions)]))
      differs(`codeListVersions/${list}`, codeListVersions[list] ?? '', lists.get(list) ?? '');
}

function checkFiles({ files }: Manifest, { format, present, sums, tables }: There, note: Note): void {
  const byName = new Map(present.map((file) => [file.name, file]));
  const named = new Set<string>();
  for (const [index, file] of files.entries()) {
    const found = byName.get(file.name);
    const place = { file: manifestName, column: `files/${index}/name` };
    if (named.has(file.name)) note({ ...place, reason: 'duplicate', found: file.name });
    named.add(file.name);
    if (!found) {
      note({ ...place, reason: 'unknownReference', found: file.name });
      continue;
    }
    const sum = sums.get(file.name) ?? '';
    if (found.bytes.byteLength !== file.bytes)
      note({ file: file.name, reason: 'wrongBytes', found: found.bytes.byteLength, expected: file.bytes });
    if (sum !== file.sha256)
      note({
        file: manifestName,
        column: `files/${index}/sha256`,
        reason: 'wrongSum',
        found: file.sha256,
        expected: sum,
      });
    checkDescribed(file, index, { format, tables }, note);
  }
  for (const { name: there } of present)
    if (there !== manifestName && there !== sumsName && !named.has(there))
      note({ file: there, reason: 'notInManifest' });
}

/** A period is over when it is counted. */
function checkPeriod({ period: { from, to }, createdAt }: AggregateManifest, note: Note): void {
  const wrongOrder = (column: string, found: string, expected: string) =>
    note({ file: manifestName, column, reason: 'wrongOrder', found, expected });
  if (to < from) wrongOrder('period/to', to, `≥ ${from}`);
  if (todayIn(createdAt) <= to) wrongOrder('createdAt', createdAt, `> ${to}`);
}

function checkCourse(
  { courseId, reportVersion, sensitivity }: CourseManifest,
  { present, tables }: There,
  differs: Differs,
): void {
  const course = tables['01_forloeb.csv']?.rows[0]?.values['forloeb_id'];
  if (course !== undefined) differs('courseId', courseId, course);
  const report = present.map((file) => reportVersionOf(file.name)).find((version) => version !== null);
  if (report !== undefined && report !== null) differs('reportVersion', reportVersion, report);

  const told = [...sensitivity.sensitiveFields].sort().join(', ');
  const pieces = new Set(tables[supplementFile]?.rows.map(({ values }) => values['art'] ?? ''));
  if (sensitivity.sensitiveFields.includes(chosenCause) && tellsCause(tables)) pieces.add(chosenCause);
  if (sensitivity.sensitiveFields.includes(shownInReport)) pieces.add(shownInReport);
  differs('sensitivity/sensitiveFields', told, [...pieces].sort().join(', '));
  differs('sensitivity/level', sensitivity.level, pieces.size > 0 ? 'SAERLIGT_FOELSOMT' : 'FORTROLIGT');
}

/** Sections of the report that show something sensitive: no table tells of them. */
const shownInReport = 'RAPPORTAFSNIT';

/** The cause of an interruption, when it was chosen: it stands with the course, which does not tell whether it is a sensitive one. */
const chosenCause = 'AFBRUD_AARSAG';

const tellsCause = (tables: CheckedTables): boolean =>
  !['', 'IKKE_OPLYST'].includes(tables['01_forloeb.csv']?.rows[0]?.values['afbrud_aarsag_kode'] ?? '');

function checkDescribed(
  file: Manifest['files'][number],
  index: number,
  { format, tables }: Pick<There, 'format' | 'tables'>,
  note: Note,
): void {
  const [tableName] = format.tables.find(([each]) => each === file.name) ?? [];
  const table = tableName && tables[tableName];
  const schema = tableName ? `felter.csv#${tableName}` : null;
  if (file.schema !== schema)
    note({
      file: manifestName,
      column: `files/${index}/schema`,
      reason: 'differsFromManifest',
      found: file.schema ?? 'null',
      expected: schema ?? 'null',
    });
  if (table ? table.rowCount !== file.rows : !tableName && file.rows !== null)
    note({ file: file.name, reason: 'wrongRowCount', found: table?.rowCount ?? 'null', expected: file.rows ?? 'null' });
}

/** The fingerprint of each list of kodelister.csv: its rows as JSON with their names in order. */
function listSums(tables: CheckedTables): Map<string, string> | null {
  const codes = tables['kodelister.csv'];
  if (!codes) return null;
  const lists = new Map<string, string[]>();
  for (const { values } of codes.rows) {
    const list = values['liste'] ?? '';
    const inOrder = Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
    const written = lists.get(list) ?? [];
    lists.set(list, written);
    written.push(JSON.stringify(inOrder));
  }
  return new Map(
    [...lists].map(([list, rows]) => [
      list,
      createHash('sha256')
        .update(`[${rows.join(',')}]`)
        .digest('hex')
        .slice(0, 16),
    ]),
  );
}
