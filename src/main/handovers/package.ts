import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { codeRows } from '#main/handovers/codes.ts';
import { sensitiveNames } from '#main/handovers/codes-of-outcome.ts';
import { courseTables } from '#main/handovers/course-tables.ts';
import { stampOf } from '#main/handovers/moment.ts';
import { readMeText } from '#main/handovers/read-me.ts';
import type { Handed } from '#main/handovers/rows.ts';
import { writtenFiles, type Described, type PackageFile, type Sender } from '#main/handovers/written-files.ts';
import { todayIn } from '#shared/calendar.ts';
import { supplementFile } from '#shared/handover-files.ts';
import type { HandoverPurpose, SensitiveKind, ShownSection } from '#shared/handovers.ts';
import { courseFormat } from '#shared/package-formats.ts';
import { shortDay } from '#shared/text/short-day.ts';

/** Everything a package is made of. */
export type PackageFacts = Handed &
  Sender & {
    report: { reportVersion: number; bytes: Uint8Array; sensitiveSections: readonly ShownSection[] };
    purpose: HandoverPurpose;
    hasWorkbook: boolean;
  };

/** `afklaring_<centre>_<course>_<YYYYMMDD-HHMM>_v<n>.zip` in Danish time: neither name nor CPR number. */
export const packageName = ({ centre, record, madeAt, packageVersion }: PackageFacts): string =>
  `afklaring_${centre.code}_${record.course.number}_${stampOf(madeAt)}_v${packageVersion}.zip`;

/** The kinds of what is sensitive in a package: of the chosen pieces, and what its report shows. */
export const sensitiveKindsIn = ({ chosen, report }: Pick<PackageFacts, 'chosen' | 'report'>): SensitiveKind[] => [
  ...new Set(chosen.map(({ kind }) => kind)),
  ...(report.sensitiveSections.length > 0 ? (['reportSection'] as const) : []),
];

/** The package's files in their order, as EXPORT.md promises them. */
export function packageFiles(facts: PackageFacts): Promise<Described[]> {
  const { record, report, hasWorkbook } = facts;
  const reportName = `afklaringsrapport_v${report.reportVersion}.pdf`;
  const tables = courseTables(facts);
  const sensitiveKinds = sensitiveKindsIn(facts);
  return writtenFiles(courseFormat, {
    facts,
    readMe: readMeText({
      ...facts,
      reportName,
      courseNumber: record.course.number,
      madeOn: shortDay(todayIn(facts.madeAt)),
      hasSupplement: tables[supplementFile].length > 0,
      isReportSensitive: report.sensitiveSections.length > 0,
    }),
    tables,
    codes: codeRows(facts.codes, {
      followUps: Math.max(0, ...record.meetings.map(({ ordinal }) => ordinal ?? 0)),
    }),
    more: [{ name: reportName, bytes: report.bytes }],
    hasWorkbook,
    about: { courseId: record.course.id },
    manifest: {
      purpose: facts.purpose,
      courseId: record.course.id,
      reportVersion: report.reportVersion,
      sensitivity: {
        level: sensitiveKinds.length > 0 ? 'SAERLIGT_FOELSOMT' : 'FORTROLIGT',
        sensitiveFields: sensitiveKinds.map((kind) => sensitiveNames[kind]),
      },
    },
  });
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
