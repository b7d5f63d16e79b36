import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { barriersOf } from '#main/barriers/of-candidate.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { courseRecord } from '#main/courses/record.ts';
import { found } from '#main/database/versioned.ts';
import { effortsOf } from '#main/efforts/of-course.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { sensitivePieces } from '#main/handovers/sensitive.ts';
import { lifeEventsOf } from '#main/life-events/of-candidate.ts';
import { observationsOf } from '#main/observations/of-course.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { reportSensitiveSectionsTable } from '#main/reports/table.ts';
import { refusal } from '#shared/failure.ts';
import type { SensitivePiece } from '#shared/handovers.ts';
import {
  hasRows,
  sensitiveParts,
  sensitiveRowsIn,
  type MarkedRows,
  type SensitivePart,
} from '#shared/sensitive-sections.ts';

/** Which sections of a report show what is marked especially sensitive: none until its author chooses it. */
export const sensitiveHandlers: Pick<Handlers<'reports'>, 'sensitive' | 'showSensitive' | 'hideSensitive'> = {
  sensitive({ courseId }, { db, today }) {
    const record = courseRecord(db, courseId, today);
    const rows = markedRowsOf(db, { courseId, candidateId: record.course.candidateId });
    const pieces = sensitivePieces(db, record);
    const chosen = chosenSections(db, courseId);
    return printedParts(db)
      .map((section) => {
        const ofSection = sensitiveRowsIn(section, rows);
        const ids = new Set(idsOf(ofSection));
        return {
          section,
          isShown: chosen.includes(section),
          pieces: section === 'wishes' ? quotesIn(ofSection) : pieces.filter(({ id }) => ids.has(id)),
        };
      })
      .filter(({ isShown, pieces: ofSection }) => isShown || ofSection.length > 0);
  },

  showSensitive({ courseId, section }, { db }) {
    const { candidateId } = courseRow(db, courseId);
    if (!printedParts(db).includes(section)) throw refusal('invalid', 'reports.noSuchSection', undefined, 'section');
    if (!hasRows(sensitiveRowsIn(section, markedRowsOf(db, { courseId, candidateId }))))
      throw refusal('invalid', 'reports.nothingSensitive', undefined, 'section');
    if (chosenSections(db, courseId).includes(section)) throw refusal('conflict', 'reports.sensitiveShownAlready');
    db.insert(reportSensitiveSectionsTable).values({ id: newId(), courseId, section }).run();
    return null;
  },

  hideSensitive({ courseId, section }, { db }) {
    const { id } = found(
      db
        .select({ id: reportSensitiveSectionsTable.id })
        .from(reportSensitiveSectionsTable)
        .where(isOf(courseId, section))
        .get(),
    );
    db.delete(reportSensitiveSectionsTable).where(eq(reportSensitiveSectionsTable.id, id)).run();
    return null;
  },
};

/** Everything the report may assemble that may be marked sensitive, marked or not. */
export const markedRowsOf = (
  db: Reader,
  { courseId, candidateId }: { courseId: string; candidateId: string },
): MarkedRows => ({
  observations: observationsOf(db, courseId, { hasSensitive: true }),
  barriers: barriersOf(db, candidateId),
  efforts: effortsOf(db, courseId),
  lifeEvents: lifeEventsOf(db, candidateId),
});

/** The sections that show something sensitive as the report would be printed now: chosen, printed, and with something to show. */
export const shownSections = (db: Reader, courseId: string): SensitivePart[] =>
  shownMaterial(db, courseId).map(({ section }) => section);

/** The same sections, each with the sensitive rows it shows. */
export function shownMaterial(db: Reader, courseId: string): { section: SensitivePart; rows: MarkedRows }[] {
  const chosen = chosenSections(db, courseId);
  // Most reports have none, and are asked for often.
  if (chosen.length === 0) return [];
  const { candidateId } = courseRow(db, courseId);
  const rows = markedRowsOf(db, { courseId, candidateId });
  return printedParts(db)
    .filter((section) => chosen.includes(section))
    .map((section) => ({ section, rows: sensitiveRowsIn(section, rows) }))
    .filter((shown) => hasRows(shown.rows));
}

/** The ids of everything sensitive that the report could show and shows nowhere. */
export function withheldIds(db: Reader, courseId: string): string[] {
  const { candidateId } = courseRow(db, courseId);
  const rows = markedRowsOf(db, { courseId, candidateId });
  const all = printedParts(db).flatMap((section) => idsOf(sensitiveRowsIn(section, rows)));
  const shown = new Set(shownMaterial(db, courseId).flatMap((material) => idsOf(material.rows)));
  return [...new Set(all)].filter((id) => !shown.has(id));
}

/** A choice is of one version: what is sensitive is off in the next until its author chooses it again. */
export const forgetChoices = (db: Writer, courseId: string): void =>
  void db.delete(reportSensitiveSectionsTable).where(eq(reportSensitiveSectionsTable.courseId, courseId)).run();

function chosenSections(db: Reader, courseId: string): string[] {
  const { section, courseId: ofCourse } = reportSensitiveSectionsTable;
  return db
    .select({ section })
    .from(reportSensitiveSectionsTable)
    .where(eq(ofCourse, courseId))
    .all()
    .map((chosen) => chosen.section);
}

/** The parts that can show something sensitive and that the centre's template prints. */
function printedParts(db: Reader): SensitivePart[] {
  const { sections } = templateOf(db, 'clarification-report');
  return sensitiveParts.filter((part) => sections.some(({ key, isOn }) => key === part && isOn));
}

const isOf = (courseId: string, section: SensitivePart) =>
  and(eq(reportSensitiveSectionsTable.courseId, courseId), eq(reportSensitiveSectionsTable.section, section));

/** The wishes quote the candidate, and say nothing else of an observation. */
const quotesIn = ({ observations }: MarkedRows): SensitivePiece[] =>
  observations.map(({ id, happenedOn, quote }) => ({ id, kind: 'observation', day: happenedOn, text: `»${quote}«` }));

const idsOf = (rows: MarkedRows): string[] => Object.values(rows).flatMap((each) => each.map(({ id }) => id));
