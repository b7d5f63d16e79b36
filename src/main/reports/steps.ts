import { and, asc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseRow } from '#main/courses/course-row.ts';
import { courseQuestionsTable } from '#main/courses/table.ts';
import type { CommandContext, Handlers, Reader } from '#main/handler.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { nextReportVersion, sha256Of } from '#main/reports/frozen.ts';
import { shownMaterial, withheldIds } from '#main/reports/sensitive.ts';
import { reportStepsTable, reportTextsTable } from '#main/reports/table.ts';
import { choicesOf } from '#main/reports/texts.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import {
  approvedWords,
  stageOf,
  whyApproveRefused,
  whyIssueRefused,
  whySendBackRefused,
  whySubmitRefused,
} from '#shared/report-stages.ts';
import type { ReportProgress, ReportStep } from '#shared/reports.ts';
import { sensitiveWords } from '#shared/sensitive-sections.ts';

/** The way of the next version from draft to issue. */
export const stepHandlers: Pick<Handlers<'reports'>, 'submit' | 'approve' | 'sendBack' | 'hear'> = {
  submit({ note, ...seen }, context) {
    return take('submitted', { ...seen, note, hasComments: null }, whySubmitRefused, context);
  },

  approve({ note, ...seen }, context) {
    return take('approved', { ...seen, note, hasComments: null }, whyApproveRefused, context);
  },

  sendBack({ courseId, note }, context) {
    return take('sent-back', { courseId, note, wordsHash: null, hasComments: null }, whySendBackRefused, context);
  },

  hear(heard, context) {
    return take('heard', heard, whyIssueRefused, context);
  },
};

/** How far the next version of the course's report is, with its steps, the oldest first; refuses `not-found`. */
export function progressOf(db: Reader, courseId: string): ReportProgress {
  courseRow(db, courseId);
  const kept = stepsOf(db, courseId);
  const wordsHash = wordsHashOf(db, courseId);
  return {
    ...stageOf(kept, wordsHash),
    wordsHash,
    steps: kept.map(({ wordsHash: _wordsHash, ...step }) => step),
  };
}

/** Refuses `conflict` the words that no leader has approved as they stand. */
export function refuseUnapproved(progress: ReportProgress): void {
  const why = whyIssueRefused(progress);
  if (why) throw refusal('conflict', why);
}

/** Who approved the words as they stand, and when; null while nobody has. */
export function approvalIn(progress: ReportProgress): { at: string; by: string } | null {
  if (whyIssueRefused(progress) !== null) return null;
  const approved = progress.steps.findLast(({ step }) => step === 'approved');
  return approved ? { at: approved.takenAt, by: approved.takenBy } : null;
}

/** When the candidate read what is approved; null before that. */
export function hearingIn(progress: ReportProgress): { at: string; hasComments: boolean } | null {
  const heard = progress.steps.at(-1);
  if (whyIssueRefused(progress) !== null || heard?.step !== 'heard') return null;
  return { at: heard.takenAt, hasComments: heard.hasComments ?? false };
}

/** `wordsHash` is of the words that were seen; null for a step that is about whatever stands. */
type Taken = { courseId: string; note: string; hasComments: boolean | null; wordsHash: string | null };
type Stage = Pick<ReportProgress, 'stage' | 'isStale'>;
type Why = (stage: Stage) => Parameters<typeof refusal>[1] | null;

function take(
  step: ReportStep,
  { wordsHash: seen, ...said }: Taken,
  whyRefused: Why,
  { db, now, user }: CommandContext,
) {
  const { courseId } = said;
  const { wordsHash, ...stage } = progressOf(db, courseId);
  const why = whyRefused(stage);
  if (why) throw refusal('conflict', why);
  if (seen !== null && seen !== wordsHash) throw refusal('conflict', 'reports.changedSinceSeen');
  db.insert(reportStepsTable)
    .values({
      ...said,
      id: newId(),
      reportVersion: nextReportVersion(db, courseId),
      step,
      takenAt: now,
      takenById: user.staffId,
      wordsHash,
    })
    .run();
  return null;
}

function stepsOf(db: Reader, courseId: string) {
  const { id, step, takenAt, note, hasComments, wordsHash, reportVersion } = reportStepsTable;
  return (
    db
      .select({ id, step, takenAt, takenBy: staffTable.name, note, hasComments, wordsHash })
      .from(reportStepsTable)
      .innerJoin(staffTable, eq(staffTable.id, reportStepsTable.takenById))
      .where(and(eq(reportStepsTable.courseId, courseId), eq(reportVersion, nextReportVersion(db, courseId))))
      // As they were written: an id goes by the clock on the wall, which can be set back.
      .orderBy(asc(sql`${reportStepsTable}.rowid`))
      .all()
  );
}

function wordsHashOf(db: Reader, courseId: string): string {
  const { section, text } = reportTextsTable;
  const { id, text: question, answer } = courseQuestionsTable;
  return sha256Of(
    approvedWords({
      texts: db.select({ section, text }).from(reportTextsTable).where(eq(reportTextsTable.courseId, courseId)).all(),
      choices: choicesOf(db, courseId),
      questions: db
        .select({ id, text: question, answer })
        .from(courseQuestionsTable)
        .where(eq(courseQuestionsTable.courseId, courseId))
        .all(),
      template: templateOf(db, 'clarification-report').sections,
      sensitive: shownMaterial(db, courseId).map(({ section: shown, rows }) => ({
        section: shown,
        words: sensitiveWords(rows),
      })),
      withheld: withheldIds(db, courseId),
    }),
  );
}
