import { z } from 'zod';
import type { Barrier, Strength } from '#shared/barriers.ts';
import type { Centre, ClosingDay } from '#shared/centre.ts';
import { anyCode, type Code } from '#shared/code-lists.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { Effort } from '#shared/efforts.ts';
import type { SensitivePiece } from '#shared/handovers.ts';
import type { Indicator } from '#shared/indicators.ts';
import type { JobFunction } from '#shared/job-functions.ts';
import type { LifeEvent } from '#shared/life-events.ts';
import type { EarlierJob, Limitation } from '#shared/limitations.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import type { Observation } from '#shared/observations.ts';
import { command, errand, inspect, leaders } from '#shared/operation.ts';
import type { PrintTemplate } from '#shared/print-templates.ts';
import { printOptions, type PrintOptions } from '#shared/prints.ts';
import type { FunctionMatch, ProfileLevel } from '#shared/profiles.ts';
import type { FigureChange, Figures } from '#shared/report-figures.ts';
import { writtenParts, type WrittenPart } from '#shared/report-parts.ts';
import type { ScoreRound } from '#shared/scores.ts';
import { sensitiveParts, type SensitivePart } from '#shared/sensitive-sections.ts';
import type { SlipPlace } from '#shared/slip-places.ts';
import { certainties, type Certainty } from '#shared/try-outs.ts';
import { id, line, prose, requiredLine, version } from '#shared/values.ts';

/** A section a person writes: one of the report's own parts, or the id of one the centre has added in its template. */
export type ReportSection = WrittenPart | (string & {});
const sectionKey = z.union([z.enum(writtenParts), id]);

export type SectionText = {
  section: ReportSection;
  /** Written text, see `parseRichText`. */
  text: string;
  version: number;
  /** When and by whom it was written or confirmed last. */
  writtenAt: string;
  writtenBy: string;
  /** What the book says otherwise now; the section is outdated while there is any. */
  changes: FigureChange[];
};

export const developments = ['likely', 'possible', 'unlikely', 'unknown'] as const;
/** Whether more can be expected with time (DOMAIN.md section 4, 21). */
export type Development = (typeof developments)[number];

/** What the person who writes chose beside the words. */
export type ReportChoices = {
  recommendationCode: string | null;
  /** What else could be thought of. */
  secondaryCode: string | null;
  certainty: Certainty | null;
  /** What is realistic in a week: attended, and effective. */
  realisticMinutes: number | null;
  realisticEffectiveMinutes: number | null;
  development: Development | null;
  version: number;
};

/** The choices of a report nobody has chosen anything in. */
export const nothingChosen: Omit<ReportChoices, 'version'> = {
  recommendationCode: null,
  secondaryCode: null,
  certainty: null,
  realisticMinutes: null,
  realisticEffectiveMinutes: null,
  development: null,
};

export const reportSteps = ['submitted', 'sent-back', 'approved', 'heard'] as const;
/** `submitted` for approval, `sent-back` or `approved` by a leader, `heard`: the candidate has read it. */
export type ReportStep = (typeof reportSteps)[number];

export type ReportStepTaken = {
  id: string;
  step: ReportStep;
  takenAt: string;
  takenBy: string;
  /** Why it was sent back; what the candidate said to it in a line. */
  note: string;
  /** Of `heard`: whether the candidate has comments; they stand in the section of that name. */
  hasComments: boolean | null;
};

/** How far the next version is. `isStale`: the words or the choices changed after they were approved. */
export type ReportProgress = {
  stage: 'draft' | 'submitted' | 'approved' | 'heard';
  isStale: boolean;
  steps: ReportStepTaken[];
  /** SHA-256 (hexadecimal) of what is approved, as it stands now: a step tells which it was about. */
  wordsHash: string;
};

/** Something in free text that should not leave the house unread. */
export type Slip = {
  /** The part of the report they are printed in, or an own section. */
  section: ReportSection | 'answers';
  kind: 'cpr' | 'other-name' | 'diagnosis' | 'address';
  /** The words as they stand. */
  words: string;
  /** Where they are written when it is not the section's own text; `of` is a day, a name or a number, or empty. */
  where?: { what: SlipPlace; of: string };
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

/** What the report stands on beside the course's own record; of what is sensitive only what a chosen section shows. */
export type ReportEvidence = {
  observations: Observation[];
  rounds: ScoreRound[];
  indicators: Indicator[];
  levels: ProfileLevel[];
  /** The functions that were tried, and those of the course's department. */
  matches: FunctionMatch[];
  /** The same functions as the catalogue describes them. */
  functions: Pick<JobFunction, 'id' | 'name' | 'description' | 'isco08'>[];
  strengths: Strength[];
  barriers: Barrier[];
  efforts: Effort[];
  limitations: Limitation[];
  earlierJobs: EarlierJob[];
  lifeEvents: LifeEvent[];
  /** Minutes of the meetings that were held, oldest first. */
  minutes: {
    meeting: CourseMeeting;
    minutesText: string;
    /** `doneOn` is null while it is open, and where nobody was to do anything. */
    decisions: { text: string; owner: string; dueOn: string | null; doneOn: string | null }[];
  }[];
};

/** The report's page: the record it stands on, the texts, what is still empty, what was issued. */
export type ReportDraft = {
  record: CourseRecord;
  evidence: ReportEvidence;
  template: PrintTemplate;
  texts: SectionText[];
  choices: ReportChoices;
  /** The sections that show sensitive material, as it would be printed now. */
  sensitiveSections: SensitivePart[];
  progress: ReportProgress;
  slips: Slip[];
  issued: Omit<ReportLine, 'candidateName' | 'courseNumber'>[];
  nextVersion: number;
};

/** What the newest issued version said, to show what is new since. */
export type PreviousReport = {
  reportVersion: number;
  issuedAt: string;
  texts: { section: ReportSection; text: string }[];
  /** The orderer's questions and what was answered. */
  answers: { id: string; question: string; answer: string }[];
  choices: Omit<ReportChoices, 'version'>;
  sensitiveSections: SensitivePart[];
  figures: Figures;
};

/** A section of the next version in which something is marked especially sensitive, or that was chosen while there was. */
export type SensitiveSection = { section: SensitivePart; isShown: boolean; pieces: SensitivePiece[] };

/** Everything the paper shows, gathered once; the same content prints the preview and the issued report. */
export type ReportContent = {
  kind: 'clarification-report';
  record: Omit<CourseRecord, 'reports'>;
  evidence: ReportEvidence;
  /** As the print was asked for; the names in `record` are already so. */
  shownName: string;
  /** In full, masked, or null: not known, or not to be shown. */
  shownCpr: string | null;
  centre: Centre;
  codes: Code[];
  /** Days closed beside the public holidays: without them a closed week looks unregistered. */
  closingDays: ClosingDay[];
  template: PrintTemplate;
  texts: { section: ReportSection; text: string }[];
  /** The sections whose words were written beside figures that have changed since. */
  outdated: ReportSection[];
  choices: Omit<ReportChoices, 'version'>;
  /** The sections that show sensitive material because their author chose it; in every other one there is none. */
  sensitiveSections: SensitivePart[];
  /** When and by whom it was approved; null while it is not. */
  approval: { at: string; by: string } | null;
  /** When the candidate read it. */
  heard: { at: string; hasComments: boolean } | null;
  /** Every figure of the book as it was printed: the next version tells which of them changed. */
  figures: Figures;
  /** Null before the first version is issued. */
  previous: PreviousReport | null;
  /** The number it has, or will have when it is issued. */
  reportVersion: number;
  status: 'draft' | 'issued';
  /** The moment printed in the foot, UTC. */
  madeAt: string;
  isDemo: boolean;
  options: PrintOptions;
};

const weekMinutes = z.int().min(0, { error: 'courses.goalMinutes' }).max(2400, { error: 'courses.goalMinutes' });

const choices = {
  recommendationCode: anyCode.nullable(),
  secondaryCode: anyCode.nullable(),
  certainty: z.enum(certainties).nullable(),
  realisticMinutes: weekMinutes.nullable(),
  realisticEffectiveMinutes: weekMinutes.nullable(),
  development: z.enum(developments).nullable(),
};

const ofCourse = { about: 'courseId' } as const;

const sensitiveSection = { courseId: id, section: z.enum(sensitiveParts) };

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
/** A course and the words that were seen, as `ReportProgress` tells them. */
const seenWords = { courseId: id, wordsHash: sha256 };

export const reports = {
  list: inspect(z.strictObject({}), { purpose: 'report' }).gives<ReportLine[]>(),
  draft: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'report' }).gives<ReportDraft>(),
  /** Writes one section; `version` is 0 for a section nobody has written. Keeps the figures it was written beside. Refuses an own section that stands in no template. */
  write: command(
    z.strictObject({ courseId: id, section: sectionKey, text: prose(20_000), version: z.int().nonnegative() }),
    ofCourse,
  ).gives<{ version: number }>(),
  /** Says that an outdated section still holds: the figures it stands beside are those of now. */
  confirm: command(z.strictObject({ courseId: id, section: sectionKey, version }), ofCourse).gives<{
    version: number;
  }>(),
  choose: command(
    z.strictObject({ courseId: id, version: z.int().nonnegative(), change: z.strictObject(choices).partial() }),
    ofCourse,
  ).gives<{ version: number }>(),
  /** The sections in which something sensitive stands, with its content, so that whoever chooses has read it. */
  sensitive: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'report' }).gives<
    SensitiveSection[]
  >(),
  /** Chooses that a section shows what is sensitive in it. Refuses one that holds nothing of it, that is not printed, or that was chosen already. */
  showSensitive: command(z.strictObject(sensitiveSection), ofCourse).gives<null>(),
  /** Takes the choice back; refuses a section nobody has chosen. */
  hideSensitive: command(z.strictObject(sensitiveSection), ofCourse).gives<null>(),
  /** Sends the draft to a leader. Refuses what is submitted or approved already, and words that changed since they were seen. */
  submit: command(z.strictObject({ ...seenWords, note: line(500).default('') }), ofCourse).gives<null>(),
  /** A leader approves the words as they stand; refuses when they are approved already or changed since they were seen. */
  approve: command(z.strictObject({ ...seenWords, note: line(500).default('') }), {
    ...ofCourse,
    by: leaders,
  }).gives<null>(),
  /** A leader sends it back, with a reason. Refuses a draft nobody has submitted. */
  sendBack: command(z.strictObject({ courseId: id, note: requiredLine(500) }), {
    ...ofCourse,
    by: leaders,
  }).gives<null>(),
  /** The candidate has read what was approved; refuses before that, and words that changed since they were seen. */
  hear: command(
    z.strictObject({ ...seenWords, hasComments: z.boolean(), note: line(500).default('') }),
    ofCourse,
  ).gives<null>(),
  /** Prints the report with the next number and freezes exactly those bytes; refuses words that no leader has approved. */
  issue: errand(z.strictObject({ courseId: id, options: printOptions.prefault({}) }), {
    about: 'courseId',
    purpose: 'report',
  }).gives<{
    reportId: string;
    reportVersion: number;
    sha256: string;
  }>(),
  /** Only `reports.issue` asks this: refused when the content changed meanwhile or the number is taken. */
  freeze: command(
    z.strictObject({
      courseId: id,
      reportVersion: version,
      contentHash: sha256,
      content: z.string(),
      /** What was drawn, as JSON: the .docx of an issued report is written from it. */
      paper: z.string(),
      pdf: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
    }),
    { about: 'courseId', isFinal: true, isInternal: true },
  ).gives<{ id: string; sha256: string }>(),
};
