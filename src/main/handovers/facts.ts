import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { closingDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import type { Reader } from '#main/handler.ts';
import { nextPackageVersion } from '#main/handovers/packed.ts';
import { addressInReport } from '#main/handovers/protected-address.ts';
import { traitsGiven } from '#main/handovers/rows-of-progress.ts';
import { hourPlanRows } from '#main/handovers/rows.ts';
import { sensitivePieces } from '#main/handovers/sensitive.ts';
import { withinCourse } from '#main/handovers/within-course.ts';
import { levelsGiven } from '#main/profiles/of-course.ts';
import { stableJson } from '#main/reports/content.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { newestReport, paperOf, sensitiveSectionsIn } from '#main/reports/frozen.ts';
import { previousOf } from '#main/reports/previous.ts';
import { choicesOf, textsOf } from '#main/reports/texts.ts';
import { roundsOf } from '#main/scores/rows.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { HandoverFacts } from '#shared/handovers.ts';
import { changedFigures, figuresOf } from '#shared/report-figures.ts';
import type { PreviousReport, ReportChoices } from '#shared/reports.ts';

/** Whether something of what the newest issued report of a course shows is another now; refuses `not-found`. */
export function hasChangedSinceReport(db: Reader, courseId: string, today: string): boolean {
  const issued = previousOf(db, courseId);
  return issued !== null && hasChangedSince(db, courseRecord(db, courseId, today), issued);
}

/** What is told of a course before its package is made; refuses `not-found`. */
export function factsOf(db: Reader, courseId: string, today: string): HandoverFacts {
  const record = courseRecord(db, courseId, today);
  const issued = previousOf(db, courseId);
  const report = newestReport(db, courseId);
  const { number: courseNumber, counsellorName, counsellorUnit } = record.course;
  const { cprMasked, isReplacementCpr, isProtected, firstName, lastName } = record.candidate;
  return {
    courseNumber,
    candidateName: `${firstName} ${lastName}`,
    cprMasked,
    isReplacementCpr,
    isProtected,
    recipientName: counsellorName,
    recipientUnit: counsellorUnit || null,
    counts: countsOf(db, withinCourse(record), issued),
    report,
    addressInReport: report === null ? 'absent' : addressInReport(record.candidate, paperOf(db, report.id)),
    hasChangedSinceReport: issued !== null && hasChangedSince(db, record, issued),
    sensitive: sensitivePieces(db, record),
    sensitiveSections: report === null ? [] : sensitiveSectionsIn(db, report.id),
    nextVersion: nextPackageVersion(db, courseId),
  };
}

/** How many rows each table of the package will have, and what of them can be missing. */
function countsOf(db: Reader, record: CourseRecord, issued: PreviousReport | null): HandoverFacts['counts'] {
  const { course, today, attendance, hourPlans, tryOuts, adjustments, meetings } = record;
  const questions = issued?.answers ?? record.questions;
  const absences = absencesOfCourse(db, course.id, today);
  return {
    hourPlans: hourPlanRows(hourPlans).length,
    attendanceDays: attendance.length,
    attendedDays: attendance.filter(({ attendedMinutes }) => attendedMinutes > 0).length,
    absences: absences.length,
    commentedAbsences: absences.filter(({ note, laterNotes }) =>
      [note, ...laterNotes].some((each) => each !== null && each.comment !== ''),
    ).length,
    tryOuts: tryOuts.length,
    adjustments: adjustments.length,
    traits: traitsGiven(levelsGiven(db, course.id)).length,
    scoreRounds: (roundsOf(db, [course.id]).get(course.id) ?? []).length,
    heldMeetings: meetings.filter(({ state }) => state === 'held').length,
    questions: questions.length,
    answers: questions.filter(({ answer }) => answer.trim() !== '').length,
  };
}

/** Whether a figure, an answer, a choice or a section of the issued report is another one now. */
function hasChangedSince(db: Reader, record: CourseRecord, issued: PreviousReport): boolean {
  const courseId = record.course.id;
  const figures = figuresOf({
    record,
    codes: allCodes(db),
    closingDays: closingDaysOf(db),
    evidence: evidenceOf(db, courseId),
  });
  const { version: _version, ...choices } = choicesOf(db, courseId);
  const now = { answers: record.questions, texts: textsOf(db, courseId, figures), choices };
  // A report from before figures were kept says nothing of them.
  const areFiguresKept = Object.keys(issued.figures).length > 0;
  return (areFiguresKept && changedFigures(issued.figures, figures).length > 0) || saidIn(issued) !== saidIn(now);
}

type Said = {
  answers: readonly { id: string; answer: string }[];
  texts: readonly { section: string; text: string }[];
  choices: Omit<ReportChoices, 'version'>;
};

/** Answers, sections and choices as text that is equal when they are; what is empty is nothing said. */
const saidIn = ({ answers, texts, choices }: Said): string =>
  stableJson({
    answers: written(answers.map(({ id, answer }) => [id, answer])),
    texts: written(texts.map(({ section, text }) => [section, text])),
    choices,
  });

const written = (said: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(said.map(([key, text]) => [key, text.trim()] as const).filter(([, text]) => text !== ''));
