import { z } from 'zod';
import type { Centre, ClosingDay } from '#shared/centre.ts';
import { anyCode, type Code } from '#shared/code-lists.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { command, errand, inspect } from '#shared/operation.ts';
import { certainties, type Certainty } from '#shared/try-outs.ts';
import { id, prose, version } from '#shared/values.ts';

/** The sections a person writes; everything else in the report fills itself from the book. */
export const reportSections = [
  'summary',
  'background',
  'hours',
  'endurance',
  'observations',
  'assessment',
  'jobs',
  'support',
  'recommendation',
  'comments',
] as const;
export type ReportSection = (typeof reportSections)[number];

export type SectionText = { section: ReportSection; text: string; version: number };

/** What the person who writes chose beside the words. */
export type ReportChoices = {
  recommendationCode: string | null;
  certainty: Certainty | null;
  version: number;
};

export type ReportLine = {
  id: string;
  courseId: string;
  courseNumber: string;
  candidateName: string;
  reportVersion: number;
  issuedAt: string;
  issuedBy: string;
  sha256: string;
  byteCount: number;
};

/** The report's page: the record it stands on, the texts, what is still empty, what was issued. */
export type ReportDraft = {
  record: CourseRecord;
  texts: SectionText[];
  choices: ReportChoices;
  issued: Omit<ReportLine, 'candidateName' | 'courseNumber'>[];
  nextVersion: number;
};

/** Everything the paper shows, gathered once; the same content prints the preview and the issued report. */
export type ReportContent = {
  kind: 'clarification-report';
  record: Omit<CourseRecord, 'reports'>;
  centre: Centre;
  codes: Code[];
  /** Days closed beside the public holidays: without them a closed week looks unregistered. */
  closingDays: ClosingDay[];
  texts: { section: ReportSection; text: string }[];
  choices: Omit<ReportChoices, 'version'>;
  /** The number it has, or will have when it is issued. */
  reportVersion: number;
  status: 'draft' | 'issued';
  /** The moment printed in the foot, UTC. */
  madeAt: string;
  isDemo: boolean;
};

const choices = { recommendationCode: anyCode.nullable(), certainty: z.enum(certainties).nullable() };

export const reports = {
  list: inspect(z.strictObject({}), { purpose: 'report' }).gives<ReportLine[]>(),
  draft: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'report' }).gives<ReportDraft>(),
  /** Writes one section; `version` is 0 for a section nobody has written. */
  write: command(
    z.strictObject({
      courseId: id,
      section: z.enum(reportSections),
      text: prose(20_000),
      version: z.int().nonnegative(),
    }),
    { about: 'courseId' },
  ).gives<{ version: number }>(),
  choose: command(
    z.strictObject({ courseId: id, version: z.int().nonnegative(), change: z.strictObject(choices).partial() }),
    { about: 'courseId' },
  ).gives<{ version: number }>(),
  /** Prints the report with the next number and freezes exactly those bytes. */
  issue: errand(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'report' }).gives<{
    reportId: string;
    reportVersion: number;
    sha256: string;
  }>(),
  /** Only `reports.issue` asks this: refused when the content changed meanwhile or the number is taken. */
  freeze: command(
    z.strictObject({
      courseId: id,
      reportVersion: version,
      contentHash: z.string().regex(/^[0-9a-f]{64}$/u),
      content: z.string(),
      pdf: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
    }),
    { about: 'courseId', isFinal: true, isInternal: true },
  ).gives<{ id: string; sha256: string }>(),
};

/** Sections without words yet, in the report's order; the comments are the candidate's and may stay empty. */
export const emptySections = (texts: readonly { section: ReportSection; text: string }[]): ReportSection[] =>
  reportSections.filter(
    (section) => section !== 'comments' && !texts.some((each) => each.section === section && each.text.trim() !== ''),
  );
