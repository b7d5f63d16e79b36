import { checkCells } from '#main/package-checks/cells.ts';
import { checkCodes } from '#main/package-checks/codes.ts';
import { checkCourseFile, checkSchema } from '#main/package-checks/course-file.ts';
import { gatherFaults, shown } from '#main/package-checks/faults.ts';
import { checkFields } from '#main/package-checks/fields.ts';
import { checkFigures } from '#main/package-checks/figures.ts';
import { checkManifest, readManifest, type Manifest } from '#main/package-checks/manifest.ts';
import {
  checkNames,
  jsonName,
  manifestName,
  readMeName,
  schemaName,
  sumsName,
  workbookName,
  type CheckedFile,
} from '#main/package-checks/names.ts';
import { readRecords } from '#main/package-checks/read-records.ts';
import { readText } from '#main/package-checks/read-text.ts';
import { openWorkbook } from '#main/package-checks/read-workbook.ts';
import { checkReferences } from '#main/package-checks/references.ts';
import { checkSums, sumsOf } from '#main/package-checks/sums.ts';
import { readTable, tableNames, type CheckedTables } from '#main/package-checks/tables.ts';
import { checkWorkbook } from '#main/package-checks/workbook.ts';
import { supplementFile } from '#shared/handover-files.ts';
import type { PackageAbout } from '#shared/package-checks.ts';
import type { PackageFault } from '#shared/package-faults.ts';

/** Everything that is wrong with the files of a package, in the order of the files; empty for a sound one. Never throws, whatever the bytes. */
export const checkPackage = async (files: readonly CheckedFile[]): Promise<PackageFault[]> =>
  (await examinePackage(files)).faults;

/** The faults, and beside them what the package says of itself and how many rows its tables have. */
export async function examinePackage(files: readonly CheckedFile[]): Promise<{
  faults: PackageFault[];
  about: PackageAbout | null;
  rows: ReadonlyMap<string, number>;
}> {
  const { note, all } = gatherFaults();
  const bytesOf = (name: string) => files.find((file) => file.name === name)?.bytes;
  checkNames(files, note);

  const readMe = bytesOf(readMeName);
  const readMeText = readMe && readText(readMeName, readMe, { isMarked: true, note });
  if (readMeText) {
    const wrong = readRecords(readMeText.replace(/["';]/gu, ''), 1).faults.find(
      ({ reason }) => reason === 'wrongLineEnd',
    );
    if (wrong) note({ file: readMeName, row: wrong.line, reason: 'wrongLineEnd' });
  }

  const tables: CheckedTables = {};
  for (const name of tableNames) {
    const bytes = bytesOf(name);
    const table = bytes && readTable(name, bytes, note);
    if (table) tables[name] = table;
  }
  for (const table of Object.values(tables)) checkCells(table, note);
  checkCodes(tables, note);
  checkReferences(tables, note);
  checkFigures(tables, note);
  const present = tableNames.filter((name) => name !== supplementFile || bytesOf(name));
  if (tables['felter.csv']) checkFields(tables['felter.csv'], present, note);

  const sums = sumsOf(files);
  const written = bytesOf(sumsName);
  if (written) checkSums(sums, written, note);
  const manifestBytes = bytesOf(manifestName);
  const manifest = manifestBytes ? readManifest(manifestBytes, note) : null;
  if (manifest) checkManifest(manifest, { present: files, sums, tables }, note);
  const schema = bytesOf(schemaName);
  if (schema) checkSchema(schema, note);
  const courseFile = bytesOf(jsonName);
  if (courseFile) checkCourseFile(courseFile, { tables, manifest }, note);
  const workbook = bytesOf(workbookName);
  if (workbook) checkWorkbook(await openWorkbook(workbook), tables, note);

  return {
    faults: all(),
    about: manifest && aboutOf(manifest, tables),
    rows: new Map(Object.values(tables).map(({ file, rowCount }) => [file, rowCount])),
  };
}

// Anybody can write a package, and what it says of itself stands first in the report.
const aboutOf = (manifest: Manifest, tables: CheckedTables): PackageAbout => ({
  courseNumber: shown(tables['01_forloeb.csv']?.rows[0]?.values['forloeb_nr'] ?? ''),
  packageVersion: manifest.packageVersion,
  reportVersion: manifest.reportVersion,
  createdAt: shown(manifest.createdAt),
  centreName: shown(manifest.centre.name, longestName),
  sender: shown(manifest.sender.name, longestName),
  recipient: shown(manifest.recipient.name, longestName),
  sensitiveFields: manifest.sensitivity.sensitiveFields.slice(0, mostPieces).map((piece) => shown(piece)),
});

const longestName = 200;
const mostPieces = 50;
