import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { codeRows } from '#main/handovers/codes.ts';
import { sensitiveNames } from '#main/handovers/codes-of-outcome.ts';
import { fieldRows } from '#main/handovers/field-rows.ts';
import { stampOf, withZone } from '#main/handovers/moment.ts';
import { readMeText } from '#main/handovers/read-me.ts';
import { courseJson, courseSchema } from '#main/handovers/course-json.ts';
import { courseTables } from '#main/handovers/course-tables.ts';
import type { Handed } from '#main/handovers/rows.ts';
import { workbookBytes } from '#main/handovers/workbook.ts';
import { csvBytes, textBytes } from '#main/handovers/text-rules.ts';
import { stableJson } from '#main/reports/content.ts';
import { sha256Of } from '#main/reports/frozen.ts';
import { todayIn } from '#shared/calendar.ts';
import { handoverFiles, supplementFile, type HandoverFile, type HandoverRow } from '#shared/handover-files.ts';
import type { HandoverPurpose } from '#shared/handovers.ts';
import { shortDay } from '#shared/text/short-day.ts';

export type PackageFile = { name: string; bytes: Uint8Array };

/** Everything a package is made of. */
export type PackageFacts = Handed & {
  report: { reportVersion: number; bytes: Uint8Array };
  packageId: string;
  packageVersion: number;
  replacesPackageId: string | null;
  sender: string;
  recipientName: string;
  purpose: HandoverPurpose;
  /** UTC ISO. */
  madeAt: string;
  appVersion: string;
  isDemo: boolean;
  hasWorkbook: boolean;
};

/** `afklaring_<centre>_<course>_<YYYYMMDD-HHMM>_v<n>.zip` in Danish time: neither name nor CPR number. */
export const packageName = ({ centre, record, madeAt, packageVersion }: PackageFacts): string =>
  `afklaring_${centre.code}_${record.course.number}_${stampOf(madeAt)}_v${packageVersion}.zip`;

/** The package's files in their order, as EXPORT.md promises them; `rows` of a table, without its head. */
export async function packageFiles(facts: PackageFacts): Promise<Described[]> {
  const { record, report } = facts;
  const reportName = `afklaringsrapport_v${report.reportVersion}.pdf`;
  const tables = courseTables(facts);
  const codes = codeRows(facts.codes, {
    followUps: Math.max(0, ...record.meetings.map(({ ordinal }) => ordinal ?? 0)),
  });
  const present = tableNames.filter((name) => name !== supplementFile || tables[name].length > 0);
  const all = { ...tables, 'felter.csv': fieldRows(present), 'kodelister.csv': codes };
  const readMe = textBytes(
    readMeText({
      ...facts,
      reportName,
      courseNumber: record.course.number,
      madeOn: shortDay(todayIn(facts.madeAt)),
      hasSupplement: present.includes(supplementFile),
    }),
  );
  const described: Described[] = [
    { name: '00_LAESMIG.txt', bytes: readMe, rows: null },
    ...present.map((name) => table(name, all[name])),
    { name: reportName, bytes: report.bytes, rows: null },
    { name: 'forloeb.json', bytes: courseJson({ ...facts, courseId: record.course.id }, tables), rows: null },
    { name: 'forloeb.schema.json', bytes: courseSchema(), rows: null },
    ...(facts.hasWorkbook ? [{ name: 'forloeb.xlsx', bytes: await workbookBytes(all), rows: null }] : []),
  ];
  const files: Described[] = [
    {
      name: 'manifest.json',
      bytes: new TextEncoder().encode(`${JSON.stringify(manifestOf(facts, described, codes), null, 2)}\n`),
      rows: null,
    },
    ...described,
  ];
  const sums = files.map(({ name, bytes }) => `${sha256Of(bytes)}  ${name}\n`).join('');
  return [...files, { name: 'SHA256SUMS', bytes: new TextEncoder().encode(sums), rows: null }].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

const tableNames = Object.keys(handoverFiles) as HandoverFile[];

export type Described = PackageFile & { rows: number | null };

function table(name: HandoverFile, rows: readonly Readonly<Record<string, string | number>>[]): Described {
  return { name, bytes: csvBytes(handoverFiles[name], rows), rows: rows.length };
}

function manifestOf(facts: PackageFacts, files: readonly Described[], codes: readonly HandoverRow<'kodelister.csv'>[]) {
  const { centre, record } = facts;
  return {
    formatVersion: 1,
    ...(facts.isDemo ? { notice: 'EKSEMPEL' } : {}),
    packageId: facts.packageId,
    packageVersion: facts.packageVersion,
    replacesPackageId: facts.replacesPackageId,
    createdAt: withZone(facts.madeAt),
    appVersion: facts.appVersion,
    centre: { code: centre.code, name: centre.name, cvr: centre.cvr, pNumber: centre.pNumber },
    sender: { name: facts.sender, phone: centre.phone, email: centre.email },
    recipient: { name: facts.recipientName, authority: centre.authorityName },
    purpose: facts.purpose,
    courseId: record.course.id,
    reportVersion: facts.report.reportVersion,
    sensitivity: {
      level: facts.chosen.length > 0 ? 'SAERLIGT_FOELSOMT' : 'FORTROLIGT',
      sensitiveFields: [...new Set(facts.chosen.map(({ kind }) => sensitiveNames[kind]))],
    },
    files: files.map(({ name, bytes, rows }) => ({
      name,
      bytes: bytes.byteLength,
      sha256: sha256Of(bytes),
      rows,
      schema: rows === null ? null : `felter.csv#${name}`,
    })),
    // A list has changed when its fingerprint has.
    codeListVersions: Object.fromEntries(
      [...Map.groupBy(codes, ({ liste }) => String(liste))].map(([list, rows]) => [
        list,
        sha256Of(stableJson(rows)).slice(0, 16),
      ]),
    ),
  };
}

/** The files as one zip, with AES-256 when there is a passphrase. Their names stay readable, which is why they are neutral. */
export async function zipOf(
  files: readonly PackageFile[],
  {
    passphrase,
    madeAt,
    signal,
    progress,
  }: {
    passphrase: string | null;
    madeAt: string;
    signal: AbortSignal;
    progress: (done: number, of: number) => void;
  },
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    ...(passphrase === null ? {} : { password: passphrase, encryptionStrength: 3 as const }),
    useWebWorkers: false,
    lastModDate: new Date(madeAt),
    signal,
  });
  for (const [index, { name, bytes }] of files.entries()) {
    await zip.add(name, new Uint8ArrayReader(bytes));
    progress(index + 1, files.length);
  }
  return zip.close();
}
