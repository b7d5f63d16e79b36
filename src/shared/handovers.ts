import { z } from 'zod';
import { command, errand, inspect } from '#shared/operation.ts';
import { id, line, nothing, requiredLine } from '#shared/values.ts';

export const handoverPurposes = ['report', 'status', 'other'] as const;
export type HandoverPurpose = (typeof handoverPurposes)[number];

/** One package that left the house: what, to whom, why, and its fingerprint. */
export type HandoverLine = {
  id: string;
  courseId: string;
  courseNumber: string;
  candidateName: string;
  packageVersion: number;
  fileName: string;
  madeAt: string;
  madeBy: string;
  recipientName: string;
  purpose: HandoverPurpose;
  sha256: string;
  byteCount: number;
  isEncrypted: boolean;
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
  };
  report: { id: string; reportVersion: number; issuedAt: string; byteCount: number } | null;
  nextVersion: number;
};

export const handovers = {
  list: inspect(nothing, { purpose: 'handover' }).gives<HandoverLine[]>(),
  facts: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'handover' }).gives<HandoverFacts>(),
  /** Makes the encrypted package, asks where to save it, and tells the passphrase once; null when nothing was saved. */
  pack: errand(z.strictObject({ courseId: id, purpose: z.enum(handoverPurposes), recipientName: requiredLine(200) }), {
    about: 'courseId',
    purpose: 'handover',
  }).gives<null | { handoverId: string; fileName: string; passphrase: string; sha256: string; byteCount: number }>(),
  /** Only `handovers.pack` asks this: the record of a package that was saved. */
  record: command(
    z.strictObject({
      courseId: id,
      reportId: id,
      packageId: id,
      packageVersion: z.int().positive(),
      fileName: requiredLine(120),
      purpose: z.enum(handoverPurposes),
      recipientName: requiredLine(200),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      byteCount: z.int().positive(),
      isEncrypted: z.boolean(),
      reason: line(500),
    }),
    { about: 'courseId', isFinal: true, isInternal: true },
  ).gives<{ id: string }>(),
  confirm: command(z.strictObject({ handoverId: id, version: z.int().positive() }), { about: 'handoverId' }).gives<{
    version: number;
  }>(),
};
