import { z } from 'zod';
import { errand } from '#shared/operation.ts';
import type { ReportContent } from '#shared/reports.ts';
import { id } from '#shared/values.ts';

/** The recovery key's sheet: no person's data, but the key itself, so it is kept only in memory. */
export type RecoveryKeySheet = { kind: 'recovery-key'; centreName: string; recoveryKey: string; madeOn: string };

/** Finished bytes to be drawn on canvases for a printer. */
export type PaperSheet = { kind: 'paper'; pdf: Uint8Array };

export type PrintContent = ReportContent | RecoveryKeySheet | PaperSheet;

/** A PDF held in memory: what the preview shows is what is saved and drawn on paper. */
export type PrintJob = { jobId: string; pdf: Uint8Array; sha256: string; fileName: string };

export const prints = {
  /** The draft of the clarification report as it would be printed now. */
  previewReport: errand(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'print' }).gives<PrintJob>(),
  /** An issued report, byte for byte as frozen. */
  openReport: errand(z.strictObject({ reportId: id }), { about: 'reportId', purpose: 'print' }).gives<PrintJob>(),
  /** Saves the bytes of a job where the person chooses. */
  save: errand(z.strictObject({ jobId: id }), { about: 'jobId', purpose: 'print' }).gives<{ isSaved: boolean }>(),
  /** Draws the same bytes on paper. */
  paper: errand(z.strictObject({ jobId: id }), { about: 'jobId', purpose: 'print' }).gives<{ isPrinted: boolean }>(),
};

/** What the hidden print window may ask, and nothing else. */
export const printWindowOperation = 'prints.content';
