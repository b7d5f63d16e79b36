import { and, eq, getTableColumns } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { closingDaysOf } from '#main/centre/rows.ts';
import { allCodes, codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { courseRecord } from '#main/courses/record.ts';
import { changeRow, found } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { reportChoicesTable, reportTextsTable } from '#main/reports/table.ts';
import { roundsOf } from '#main/scores/rows.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import { changedFigures, figuresOf, figuresOfPart, type FigureFacts, type Figures } from '#shared/report-figures.ts';
import { reportParts, writtenParts, type WrittenPart } from '#shared/report-parts.ts';
import { nothingChosen, type ReportChoices, type ReportSection, type SectionText } from '#shared/reports.ts';

/** What people write in a report, and what they choose beside the words. */
export const textHandlers: Pick<Handlers<'reports'>, 'write' | 'confirm' | 'choose'> = {
  write({ courseId, section, text, version }, { db, today, now, user }) {
    courseRow(db, courseId);
    refuseUnknownSection(db, section);
    const written = textRow(db, courseId, section);
    const beside = {
      text,
      figures: JSON.stringify(figuresBeside(db, courseId, section, today)),
      writtenAt: now,
      writtenById: user.staffId,
    };
    if (written) return changeRow(db, reportTextsTable, { id: written.id, version }, beside);
    refuseUnlessFirst(version);
    db.insert(reportTextsTable)
      .values({ id: newId(), courseId, section, ...beside })
      .run();
    return { version: 1 };
  },

  confirm({ courseId, section, version }, { db, today, now, user }) {
    const { id } = found(textRow(db, courseId, section));
    const figures = JSON.stringify(figuresBeside(db, courseId, section, today));
    return changeRow(db, reportTextsTable, { id, version }, { figures, writtenAt: now, writtenById: user.staffId });
  },

  choose({ courseId, version, change }, { db, today }) {
    courseRow(db, courseId);
    for (const field of ['recommendationCode', 'secondaryCode'] as const)
      if (change[field]) codeOn(db, 'recommendation', change[field], today, `change.${field}`);
    const { id, courseId: ofCourse } = reportChoicesTable;
    const chosen = db.select({ id }).from(reportChoicesTable).where(eq(ofCourse, courseId)).get();
    if (chosen) return changeRow(db, reportChoicesTable, { id: chosen.id, version }, change);
    refuseUnlessFirst(version);
    db.insert(reportChoicesTable)
      .values({ ...change, id: newId(), courseId })
      .run();
    return { version: 1 };
  },
};

/** The sections somebody has written, in the report's order and then the oldest first, with what the book says otherwise now. */
export function textsOf(db: Reader, courseId: string, now: Figures): SectionText[] {
  const { section, text, version, writtenAt, figures, id } = reportTextsTable;
  return db
    .select({ section, text, version, writtenAt, figures, writtenBy: staffTable.name })
    .from(reportTextsTable)
    .leftJoin(staffTable, eq(staffTable.id, reportTextsTable.writtenById))
    .where(eq(reportTextsTable.courseId, courseId))
    .orderBy(id)
    .all()
    .map(({ figures: kept, ...row }) => ({
      ...row,
      writtenBy: row.writtenBy ?? '',
      changes: changesIn(row, kept, now),
    }))
    .sort((a, b) => placeOf(a.section) - placeOf(b.section));
}

/** What was chosen beside the words; version 0 while nobody has chosen. */
export function choicesOf(db: Reader, courseId: string): ReportChoices {
  const { id: _id, courseId: _courseId, ...columns } = getTableColumns(reportChoicesTable);
  const chosen = db.select(columns).from(reportChoicesTable).where(eq(reportChoicesTable.courseId, courseId)).get();
  return chosen ?? { ...nothingChosen, version: 0 };
}

/** What the report's figures are computed from, as the book stands; refuses `not-found`. */
const figureFactsOf = (db: Reader, courseId: string, today: string): FigureFacts => ({
  record: courseRecord(db, courseId, today),
  codes: allCodes(db),
  closingDays: closingDaysOf(db),
  evidence: { rounds: roundsOf(db, [courseId]).get(courseId) ?? [] },
});

const isPart = (section: ReportSection): section is WrittenPart =>
  (writtenParts as readonly string[]).includes(section);

/** The figures of a part as they are now; a section of the centre's own leans on none. */
const figuresBeside = (db: Reader, courseId: string, section: ReportSection, today: string): Figures =>
  isPart(section) ? figuresOfPart(figuresOf(figureFactsOf(db, courseId, today)), section) : {};

function changesIn(
  { section, text, writtenAt }: Pick<SectionText, 'section' | 'text' | 'writtenAt'>,
  kept: string,
  now: Figures,
): SectionText['changes'] {
  // What was written before figures were kept stands beside none that are known; what is empty says nothing that could be outdated.
  if (!isPart(section) || writtenAt === '' || text.trim() === '') return [];
  return changedFigures(JSON.parse(kept) as Figures, figuresOfPart(now, section));
}

const textRow = (db: Reader, courseId: string, section: ReportSection) =>
  db
    .select({ id: reportTextsTable.id })
    .from(reportTextsTable)
    .where(and(eq(reportTextsTable.courseId, courseId), eq(reportTextsTable.section, section)))
    .get();

const placeOf = (section: string): number => {
  const place = (reportParts as readonly string[]).indexOf(section);
  return place < 0 ? reportParts.length : place;
};

/** A section of the centre's own must stand in its template. */
function refuseUnknownSection(db: Reader, section: ReportSection): void {
  if (isPart(section)) return;
  if (!templateOf(db, 'clarification-report').sections.some(({ key }) => key === section))
    throw refusal('invalid', 'reports.noSuchSection', undefined, 'section');
}

// 0 says that nobody has written yet; any other number is of a text that is gone.
function refuseUnlessFirst(version: number): void {
  if (version !== 0) throw refusal('conflict', 'failures.conflict');
}
