import { z } from 'zod';
import { errand } from '#shared/operation.ts';
import type { PackageFault } from '#shared/package-faults.ts';
import { id, nothing } from '#shared/values.ts';

/** What a package says of itself; it names no candidate. */
export type PackageAbout = AnyPackage & (CoursePackage | AggregatePackage);
type AnyPackage = {
  packageVersion: number;
  /** With its offset, as the manifest has it. */
  createdAt: string;
  centreName: string;
  sender: string;
  recipient: string;
};
type CoursePackage = { kind: 'course'; courseNumber: string; reportVersion: number; sensitiveFields: string[] };
/** The first and the last day that were counted. */
type AggregatePackage = { kind: 'aggregate'; from: string; to: string };

/** What the check of one package found. */
export type PackageReport = {
  fileName: string;
  /** Of the zip as it lies there, SHA-256 in hexadecimal. */
  sha256: string;
  /** Null when the manifest cannot be read. */
  about: PackageAbout | null;
  /** Every file found, in order; `rows` of a table, without its head. */
  files: { name: string; rows: number | null; byteCount: number; faults: number }[];
  /** In the order of the files; at most a thousand, `faultCount` tells how many there are. */
  faults: PackageFault[];
  faultCount: number;
};

export const packageChecks = {
  /** Asks for a package on this computer; null when the person cancelled. The file is not changed. */
  choose: errand(nothing).gives<null | {
    checkId: string;
    fileName: string;
    byteCount: number;
    isEncrypted: boolean;
  }>(),
  /** Opens it in memory and checks all of it; refuses a wrong passphrase, and what is no zip or too large. */
  check: errand(z.strictObject({ checkId: id, passphrase: z.string().max(500).default('') })).gives<PackageReport>(),
  /** Saves the program with which somebody without the application checks a package; null when the person cancelled. */
  saveChecker: errand(nothing).gives<null | { fileName: string }>(),
};
