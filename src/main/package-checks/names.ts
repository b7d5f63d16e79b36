import type { Note } from '#main/package-checks/faults.ts';
import type { PackageFormat } from '#shared/package-formats.ts';

export type CheckedFile = { name: string; bytes: Uint8Array };

export const readMeName = '00_LAESMIG.txt';
export const manifestName = 'manifest.json';
export const sumsName = 'SHA256SUMS';

const reportPattern = /^afklaringsrapport_v([1-9]\d{0,5})\.pdf$/u;
const namesIn = ({ tables, json, schema, workbook }: PackageFormat): string[] => [
  readMeName,
  manifestName,
  sumsName,
  json,
  schema,
  workbook,
  ...tables.map(([file]) => file),
];

/** The version a report's file name says; null for another file. */
export const reportVersionOf = (name: string): number | null => {
  const [, version] = reportPattern.exec(name) ?? [];
  return version === undefined ? null : Number(version);
};

/** Exactly the files of the format, each once, and the report is a PDF. */
export function checkNames(format: PackageFormat, files: readonly CheckedFile[], note: Note): void {
  const known = new Set(namesIn(format));
  const names = new Set<string>();
  for (const { name, bytes } of files) {
    if (names.has(name)) note({ file: name, reason: 'duplicate' });
    names.add(name);
    if (format.hasReport && reportVersionOf(name) !== null) checkPdf(name, bytes, note);
    else if (!known.has(name)) note({ file: name, reason: 'unknownFile' });
  }
  for (const name of known)
    if (!names.has(name) && !format.optional.includes(name)) note({ file: name, reason: 'missingFile' });
  if (!format.hasReport) return;
  const reports = [...names].filter((name) => reportVersionOf(name) !== null);
  if (reports.length === 0) note({ file: 'afklaringsrapport_v<n>.pdf', reason: 'missingFile' });
  for (const name of reports.slice(1)) note({ file: name, reason: 'unknownFile', expected: reports[0]! });
}

function checkPdf(name: string, bytes: Uint8Array, note: Note): void {
  // Readers look for the end in the last kilobyte.
  const end = Buffer.from(bytes.subarray(-1024)).toString('latin1');
  if (!beginsWith(bytes, '%PDF-') || !end.includes('%%EOF'))
    note({ file: name, reason: 'unreadable', expected: 'PDF' });
}

const beginsWith = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;
