import { dataFile, dataSchema, jsonBytes, type Tables } from '#main/handovers/data-file.ts';
import { fieldRows } from '#main/handovers/field-rows.ts';
import { withZone } from '#main/handovers/moment.ts';
import { csvBytes, textBytes } from '#main/handovers/text-rules.ts';
import { workbookBytes } from '#main/handovers/workbook.ts';
import { stableJson } from '#main/reports/content.ts';
import { sha256Of } from '#main/reports/frozen.ts';
import type { Centre } from '#shared/centre.ts';
import type { HandoverRow } from '#shared/handover-files.ts';
import type { PackageFormat } from '#shared/package-formats.ts';

export type PackageFile = { name: string; bytes: Uint8Array };

/** A file of a package; `rows` of a table, without its head. */
export type Described = PackageFile & { rows: number | null };

/** A file as it is told before the package is saved. */
export const listedFile = ({ name, bytes, rows }: Described) => ({
  name,
  rows,
  byteCount: bytes.byteLength,
  sha256: sha256Of(bytes),
});

/** What every package says of itself. */
export type Sender = {
  centre: Centre;
  packageId: string;
  packageVersion: number;
  replacesPackageId: string | null;
  sender: string;
  recipientName: string;
  /** UTC ISO. */
  madeAt: string;
  appVersion: string;
  isDemo: boolean;
};

/** What a package of a format is filled with. */
type Contents = {
  facts: Sender;
  readMe: string;
  /** The format's data tables; the two that explain them are made here. */
  tables: Tables;
  codes: readonly HandoverRow<'kodelister.csv'>[];
  /** Files that are neither text nor tables. */
  more: readonly PackageFile[];
  hasWorkbook: boolean;
  /** What the data file says it is about. */
  about: Readonly<Record<string, unknown>>;
  /** What the manifest says beside. */
  manifest: Readonly<Record<string, unknown>>;
};

/** The files of a package in the order of their names, with the manifest and the sums of all of them. */
export async function writtenFiles(
  format: PackageFormat,
  { facts, readMe, tables, codes, more, hasWorkbook, about, manifest }: Contents,
): Promise<Described[]> {
  const { packageId, packageVersion } = facts;
  const present = format.tables.filter(([file]) => !format.optional.includes(file) || (tables[file] ?? []).length > 0);
  const all: Tables = { ...tables, 'felter.csv': fieldRows(present), 'kodelister.csv': codes };
  const described: Described[] = [
    { name: '00_LAESMIG.txt', bytes: textBytes(readMe), rows: null },
    ...present.map(([name, columns]) => {
      const rows = all[name] ?? [];
      return { name, bytes: csvBytes(columns, rows), rows: rows.length };
    }),
    ...more.map((file) => ({ ...file, rows: null })),
    { name: format.json, bytes: dataFile(format, { packageId, packageVersion, ...about }, tables), rows: null },
    { name: format.schema, bytes: dataSchema(format), rows: null },
    ...(hasWorkbook ? [{ name: format.workbook, bytes: await workbookBytes(format, all), rows: null }] : []),
  ];
  const files: Described[] = [
    { name: 'manifest.json', bytes: jsonBytes(manifestOf(facts, manifest, described, codes)), rows: null },
    ...described,
  ];
  const sums = files.map(({ name, bytes }) => `${sha256Of(bytes)}  ${name}\n`).join('');
  return [...files, { name: 'SHA256SUMS', bytes: new TextEncoder().encode(sums), rows: null }].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

const manifestOf = (
  { centre, ...facts }: Sender,
  own: Contents['manifest'],
  files: readonly Described[],
  codes: Contents['codes'],
) => ({
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
  ...own,
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
});
