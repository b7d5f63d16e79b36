import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { command, errand, inspect } from '#shared/operation.ts';
import type { PackageFault } from '#shared/package-faults.ts';
import { sensitiveParts, type SensitivePart } from '#shared/sensitive-sections.ts';
import type { ToldSecret } from '#shared/secrets.ts';
import { id, line, nothing, requiredLine } from '#shared/values.ts';

export const handoverPurposes = ['report', 'status', 'other'] as const;
export type HandoverPurpose = (typeof handoverPurposes)[number];

const pieceKinds = ['interruption', 'observation', 'lifeEvent', 'barrier', 'effort'] as const;
/** What a package leaves out until somebody chooses it, piece by piece (EXPORT.md). */
type PieceKind = (typeof pieceKinds)[number];

/** What of it can go along: pieces, and what the issued report shows, which cannot be taken out of it. */
export const sensitiveKinds = [...pieceKinds, 'reportSection'] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** One sensitive piece with its content, so that whoever chooses it has read it; `id` is its row's, or the step's. */
export type SensitivePiece = { id: string; kind: PieceKind; day: string | null; text: string };

/** A section of an issued report that shows sensitive material, by its heading in that report; empty for the usual one. */
export type ShownSection = { section: SensitivePart; title: string };

/** One package that left the house: what, to whom, why, and its fingerprint. */
export type HandoverLine = {
  id: string;
  courseId: string;
  courseNumber: string;
  candidateName: string;
  packageVersion: number;
  reportVersion: number;
  fileName: string;
  madeAt: string;
  madeBy: string;
  recipientName: string;
  purpose: HandoverPurpose;
  sha256: string;
  byteCount: number;
  isEncrypted: boolean;
  /** Why it was not encrypted; empty for one that is. */
  reason: string;
  hasWorkbook: boolean;
  /** The kinds of sensitive pieces that went along. */
  sensitiveKinds: SensitiveKind[];
  confirmedOn: string | null;
  version: number;
};

/** What the dialog tells before the package is made. */
export type HandoverFacts = {
  courseNumber: string;
  candidateName: string;
  cprMasked: string | null;
  isReplacementCpr: boolean;
  isProtected: boolean;
  recipientName: string | null;
  recipientUnit: string | null;
  counts: {
    hourPlans: number;
    attendanceDays: number;
    attendedDays: number;
    absences: number;
    /** Those of the absences whose comment goes along. */
    commentedAbsences: number;
    tryOuts: number;
    adjustments: number;
    traits: number;
    scoreRounds: number;
    heldMeetings: number;
    questions: number;
    answers: number;
  };
  report: { id: string; reportVersion: number; issuedAt: string; byteCount: number } | null;
  /** Something of what the report shows has changed in the book since it was issued. */
  hasChangedSinceReport: boolean;
  /** Whether the report holds the address of a protected candidate; unknown of one issued before its pages were kept as text. */
  addressInReport: 'absent' | 'present' | 'unknown';
  sensitive: SensitivePiece[];
  /** The sections of the issued report that show sensitive material, as their author chose before it was issued. */
  sensitiveSections: ShownSection[];
  nextVersion: number;
};

/** A package in memory, as it will be saved. */
export type PreparedPackage = {
  heldId: string;
  fileName: string;
  byteCount: number;
  sha256: string;
  isEncrypted: boolean;
  packageVersion: number;
  /** Its files in order; `rows` of a table, without its head. */
  files: { name: string; rows: number | null; byteCount: number; sha256: string }[];
  /** What our own check of the very files found: with any it cannot be saved. */
  faults: PackageFault[];
};

const sum = z.string().regex(/^[0-9a-f]{64}$/u);

/** What is chosen for one package, or for each of several. */
const asked = {
  purpose: z.enum(handoverPurposes),
  hasWorkbook: z.boolean().default(true),
  /** The asker's own passphrase, asked again; a demo has none and asks for none. */
  passphrase: z.string().max(500).default(''),
};

/** Why a course of the period got no package; of what its check found the first five, and how many there are. */
export type LeftOutCourse = { courseId: string; courseNumber: string; candidateName: string } & WhyLeftOut;
export type WhyLeftOut =
  | { why: 'no-report' | 'no-counsellor' | 'damaged' | 'address' | 'sensitive-sections' }
  | { why: 'faults'; faults: PackageFault[]; faultCount: number };

/** One course that ended in the period: whether it can be packed, and what was sent before. */
export type FinishedCourse = {
  courseId: string;
  courseNumber: string;
  candidateName: string;
  departmentName: string;
  endedOn: string;
  recipientName: string | null;
  reportVersion: number | null;
  /** Something of what the report shows has changed in the book since it was issued. */
  hasChangedSinceReport: boolean;
  /** Its report shows something sensitive, which is ticked for one course at a time. */
  isReportSensitive: boolean;
  /** Of the newest package, null when none was made. */
  lastPackedAt: string | null;
};

/** A package as it is recorded. */
const packed = z.strictObject({
  courseId: id,
  reportId: id,
  packageId: id,
  packageVersion: z.int().positive(),
  fileName: requiredLine(120),
  purpose: z.enum(handoverPurposes),
  recipientName: requiredLine(200),
  sha256: sum,
  byteCount: z.int().positive(),
  isEncrypted: z.boolean(),
  reason: line(500),
  hasWorkbook: z.boolean(),
  sensitiveKinds: z.array(z.enum(sensitiveKinds)),
});

export const handovers = {
  list: inspect(nothing, { purpose: 'handover' }).gives<HandoverLine[]>(),
  facts: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'handover' }).gives<HandoverFacts>(),
  /**
   * Makes the package in memory and checks it; nothing is saved yet. Refuses a wrong passphrase, a course without an issued report,
   * a piece that is not of the course, and a report with sensitive sections that were not all ticked.
   */
  prepare: errand(
    z.strictObject({
      courseId: id,
      ...asked,
      recipientName: requiredLine(200),
      /** The sensitive pieces that go along. */
      sensitiveIds: z.array(id).max(200).default([]),
      /** The sections of the report whose sensitive material is seen to go along: all there are, or the package is refused. */
      sensitiveSections: z.array(z.enum(sensitiveParts)).max(sensitiveParts.length).default([]),
      /** Null encrypts; a reason leaves the package readable for anybody. */
      plainReason: requiredLine(500).nullable().default(null),
    }),
    { about: 'courseId', purpose: 'handover' },
  ).gives<PreparedPackage>(),
  /**
   * Asks where to save a prepared package, and tells its passphrase once (null for a readable one); null when nothing was saved.
   * Refuses one with faults, and one made before the course's newest package or report.
   */
  save: errand(z.strictObject({ courseId: id, heldId: id }), { about: 'courseId', purpose: 'handover' }).gives<null | {
    handoverId: string;
    fileName: string;
    passphrase: ToldSecret | null;
    sha256: string;
    byteCount: number;
  }>(),
  /** Forgets a prepared package that is not to be saved; one that is gone already is no fault. */
  discard: errand(z.strictObject({ courseId: id, heldId: id }), {
    about: 'courseId',
    purpose: 'handover',
  }).gives<null>(),
  /** Courses that ended from a day to a day, both included, the earliest first. */
  finished: inspect(z.strictObject({ from: day, to: day }), { purpose: 'handover' }).gives<FinishedCourse[]>(),
  /**
   * Makes one encrypted package for each of these courses to its own counsellor, asks for a folder, and writes all of them or none;
   * each passphrase is told once. Null when the person cancelled.
   */
  batch: errand(z.strictObject({ courseIds: z.array(id).min(1).max(200), ...asked }), {
    aboutEach: ({ courseIds }) => courseIds,
    purpose: 'handover',
  }).gives<null | {
    made: {
      handoverId: string;
      courseNumber: string;
      recipientName: string;
      fileName: string;
      passphrase: ToldSecret;
    }[];
    leftOut: LeftOutCourse[];
  }>(),
  /** Only `handovers.save` asks this: the record of a package that is saved. */
  record: command(packed, { about: 'courseId', isFinal: true, isInternal: true }).gives<{ id: string }>(),
  /** Only `handovers.batch` asks this: the records of packages that are saved together, all of them or none. */
  recordAll: command(z.strictObject({ packages: z.array(packed).min(1).max(200) }), {
    aboutEach: ({ packages }) => packages.map(({ courseId }) => courseId),
    isFinal: true,
    isInternal: true,
  }).gives<{ ids: string[] }>(),
  /** Notes the day the authority said that it has the package, from the day it was made; today when left out. */
  confirm: command(z.strictObject({ handoverId: id, version: z.int().positive(), confirmedOn: day.optional() }), {
    about: 'handoverId',
  }).gives<{ version: number }>(),
};
