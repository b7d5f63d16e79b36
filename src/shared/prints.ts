import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import type { Sentence } from '#shared/failure.ts';
import { errand } from '#shared/operation.ts';
import type { Paper } from '#shared/papers/paper.ts';
import {
  coursePrints,
  departmentPrints,
  printKinds,
  templateSections,
  type CoursePrint,
  type PrintKind,
} from '#shared/print-templates.ts';
import { languages } from '#shared/text/speak.ts';
import { id } from '#shared/values.ts';

/** The recovery key's sheet: no person's data, but the key itself, so it is kept only in memory. */
export type RecoveryKeySheet = { kind: 'recovery-key'; centreName: string; recoveryKey: string; madeOn: string };

/** Finished bytes to be drawn on canvases for a printer. */
export type DrawnSheet = { kind: 'drawn'; pdf: Uint8Array };

export type PrintContent = { kind: 'paper'; paper: Paper } | RecoveryKeySheet | DrawnSheet;

/** How a person is named on paper: in full, by first name, or by initials. Without the full name no CPR number either. */
export const nameForms = ['full', 'first', 'initials'] as const;
export type NameForm = (typeof nameForms)[number];

export const printOptions = z.strictObject({
  language: z.enum(languages).default('da'),
  /** Large type; null is as the print usually is, see `usuallyLarge`. */
  isLarge: z.boolean().nullable().default(null),
  names: z.enum(nameForms).default('full'),
  /** The CPR number in full instead of masked; only with the full name. */
  showsCpr: z.boolean().default(false),
  /** Numbers after each paragraph of the report, and the list of what they rest on. */
  hasSources: z.boolean().default(false),
});
export type PrintOptions = z.output<typeof printOptions>;
const options = printOptions.prefault({});

/** Prints in large type unless somebody asks for the other: what a candidate reads. */
export const usuallyLarge: ReadonlySet<PrintKind> = new Set<PrintKind>(['own-page']);

/** Prints that say a CPR number: only there can it be shown in full. */
export const saysCpr: ReadonlySet<BatchPrint | PrintKind> = new Set<BatchPrint>([
  'clarification-report',
  'start-meeting',
  'follow-up-pack',
  'final-meeting',
  'meeting-papers',
  'expectation-checklist',
  'hour-agreement',
  'attendance-statement',
]);

/** A PDF held in memory: what the preview shows is what is saved and drawn on paper. */
export type PrintJob = {
  jobId: string;
  pdf: Uint8Array;
  sha256: string;
  fileName: string;
  /** The same paper can be saved as an editable .docx. */
  hasWord: boolean;
  /** The files it would be as one per person; empty for a print that is one file. */
  parts: { courseId: string; fileName: string; firstPage: number }[];
};

/** `meeting-papers` is the paper that the course's next meeting needs, each course its own. */
export const batchPrints = [...coursePrints, 'meeting-papers'] as const;
export type BatchPrint = (typeof batchPrints)[number];

/** As many as one can wait for, and as fit in memory beside the preview. */
export const mostOfBatch = 200;

/** A course a batch has no print of, and why. */
export type LeftOut = { courseId: string; why: Sentence };

export const prints = {
  /**
   * A print about one course. `from` and `to` bound the attendance statement (the whole course when left out); `recordId` is the
   * hour plan of an hour agreement (the newest when left out) or the meeting of a meeting's paper (the next one).
   */
  ofCourse: errand(
    z.strictObject({
      courseId: id,
      print: z.enum(coursePrints),
      recordId: id.optional(),
      from: day.optional(),
      to: day.optional(),
      options,
    }),
    { about: 'courseId', purpose: 'print' },
  ).gives<PrintJob>(),
  /** The paper a meeting needs: the start sheet, the follow-up pack, or the final meeting's sheet. */
  forMeeting: errand(z.strictObject({ meetingId: id, options }), { about: 'meetingId', purpose: 'print' }).gives<
    PrintJob & { print: CoursePrint }
  >(),
  /** A print about everybody of a department in the week, or on the day, that `on` lies in. */
  ofDepartment: errand(z.strictObject({ departmentId: id, print: z.enum(departmentPrints), on: day, options }), {
    purpose: 'print',
  }).gives<PrintJob>(),
  /**
   * One paper for each course, in that order, as one PDF whose pages are counted for each by itself. `on` chooses the meetings of that
   * day for `meeting-papers`. A course that has no such print is left out and named; refused when all are. Tells its progress; can be cancelled.
   */
  batch: errand(
    z.strictObject({
      courseIds: z.array(id).min(1, { error: 'prints.nobodyChosen' }).max(mostOfBatch, { error: 'prints.tooMany' }),
      print: z.enum(batchPrints),
      on: day.optional(),
      from: day.optional(),
      to: day.optional(),
      options,
    }),
    { aboutEach: ({ courseIds }) => courseIds, purpose: 'print' },
  ).gives<PrintJob & { leftOut: LeftOut[] }>(),
  /** An issued report, byte for byte as frozen. */
  openReport: errand(z.strictObject({ reportId: id }), { about: 'reportId', purpose: 'print' }).gives<PrintJob>(),
  /** A template as it would print, on an invented person. */
  sample: errand(z.strictObject({ print: z.enum(printKinds), sections: templateSections, options })).gives<PrintJob>(),
  /** Saves the bytes of a job where the person chooses. */
  save: errand(z.strictObject({ jobId: id }), { about: 'jobId', purpose: 'print' }).gives<{ isSaved: boolean }>(),
  /** Saves one file for each person into a folder the person chooses; `saved` is how many, 0 when cancelled. */
  saveEach: errand(z.strictObject({ jobId: id }), { about: 'jobId', purpose: 'print' }).gives<{ saved: number }>(),
  /** Saves the same paper as an editable .docx; refuses a job that has none. */
  saveWord: errand(z.strictObject({ jobId: id }), { about: 'jobId', purpose: 'print' }).gives<{ isSaved: boolean }>(),
  /** Draws the same bytes on paper. */
  paper: errand(z.strictObject({ jobId: id }), { about: 'jobId', purpose: 'print' }).gives<{ isPrinted: boolean }>(),
};

/** What the hidden print window may ask, and nothing else. */
export const printWindowOperation = 'prints.content';
