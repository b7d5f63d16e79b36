import { checkCells } from '#main/package-checks/cells.ts';
import { checkCodes } from '#main/package-checks/codes.ts';
import { checkCounts } from '#main/package-checks/counts.ts';
import { checkDataFile, checkSchema } from '#main/package-checks/data-file.ts';
import { gatherFaults, shown } from '#main/package-checks/faults.ts';
import { checkFields } from '#main/package-checks/fields.ts';
import { checkFigures } from '#main/package-checks/figures.ts';
import { formatOf } from '#main/package-checks/format-of.ts';
import { checkManifest, readManifest, type Manifest } from '#main/package-checks/manifest.ts';
import { checkNames, manifestName, readMeName, sumsName, type CheckedFile } from '#main/package-checks/names.ts';
import { readRecords } from '#main/package-checks/read-records.ts';
import { readText } from '#main/package-checks/read-text.ts';
import { openWorkbook } from '#main/package-checks/read-workbook.ts';
import { checkReferences } from '#main/package-checks/references.ts';
import { checkSums, sumsOf } from '#main/package-checks/sums.ts';
import { readTable, type CheckedTables } from '#main/package-checks/tables.ts';
import { checkWorkbook } from '#main/package-checks/workbook.ts';
import type { PackageAbout } from '#shared/package-checks.ts';
import type { PackageFault } from '#shared/package-faults.ts';
import { aggregateFormat } from '#shared/package-formats.ts';

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
  const format = formatOf(files);
  checkNames(format, files, note);

  const readMe = bytesOf(readMeName);
  const readMeText = readMe && readText(readMeName, readMe, { isMarked: true, note });
  if (readMeText) {
    const wrong = readRecords(readMeText.replace(/["';]/gu, ''), 1).faults.find(
      ({ reason }) => reason === 'wrongLineEnd',
    );
    if (wrong) note({ file: readMeName, row: wrong.line, reason: 'wrongLineEnd' });
  }

  const tables: CheckedTables = {};
  for (const [name, columns] of format.tables) {
    const bytes = bytesOf(name);
    const table = bytes && readTable(name, columns, bytes, note);
    if (table) tables[name] = table;
  }
  for (const table of Object.values(tables)) checkCells(table, note);
  checkCodes(tables, note);
  checkReferences(format, tables, note);
  if (format === aggregateFormat) checkCounts(tables, note);
  else checkFigures(tables, note);
  const present = format.tables.filter(([name]) => bytesOf(name) || !format.optional.includes(name));
  if (tables['felter.csv']) checkFields(tables['felter.csv'], present, note);

  const sums = sumsOf(files);
  const written = bytesOf(sumsName);
  if (written) checkSums(sums, written, note);
  const manifestBytes = bytesOf(manifestName);
  const manifest = manifestBytes ? readManifest(format, manifestBytes, note) : null;
  if (manifest) checkManifest(manifest, { format, present: files, sums, tables }, note);
  const schema = bytesOf(format.schema);
  if (schema) checkSchema(format, schema, note);
  const dataFile = bytesOf(format.json);
  if (dataFile) checkDataFile(format, dataFile, { tables, manifest }, note);
  const workbook = bytesOf(format.workbook);
  if (workbook) checkWorkbook(format, await openWorkbook(workbook), tables, note);

  return {
    faults: all(),
    about: manifest && aboutOf(manifest, tables),
    rows: new Map(Object.values(tables).map(({ file, rowCount }) => [file, rowCount])),
  };
}

// Anybody can write a package, and what it says of itself stands first in the report.
const aboutOf = (manifest: Manifest, tables: CheckedTables): PackageAbout => ({
  packageVersion: manifest.packageVersion,
  createdAt: shown(manifest.createdAt),
  centreName: shown(manifest.centre.name, longestName),
  sender: shown(manifest.sender.name, longestName),
  recipient: shown(manifest.recipient.name, longestName),
  ...('period' in manifest
    ? { kind: 'aggregate', ...manifest.period }
    : {
        kind: 'course',
        courseNumber: shown(tables['01_forloeb.csv']?.rows[0]?.values['forloeb_nr'] ?? ''),
        reportVersion: manifest.reportVersion,
        sensitiveFields: manifest.sensitivity.sensitiveFields.slice(0, mostPieces).map((piece) => shown(piece)),
      }),
});

const longestName = 200;
const mostPieces = 50;
