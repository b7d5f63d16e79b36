import { createHash } from 'node:crypto';
import { eq, getTableColumns } from 'drizzle-orm';
import { centreOf, closingDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import type { Reader } from '#main/handler.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { shownPerson } from '#main/prints/shown-person.ts';
import { reportChoicesTable, reportTextsTable } from '#main/reports/table.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { reportParts } from '#shared/report-parts.ts';
import type { ReportChoices, ReportContent, SectionText } from '#shared/reports.ts';

/** What differs from print to print of the same record. */
export type PrintOf = Pick<ReportContent, 'reportVersion' | 'status' | 'madeAt' | 'isDemo' | 'options'> & {
  today: string;
};

/** Everything the report's paper shows, gathered from the book as it stands; a protected person's address is left out. */
export function reportContent(db: Reader, courseId: string, { today, ...print }: PrintOf): ReportContent {
  const { reports: _reports, ...record } = courseRecord(db, courseId, today);
  const { version: _version, ...choices } = choicesOf(db, courseId);
  const { candidate, shownName, shownCpr } = shownPerson(db, record.candidate, print.options);
  return {
    kind: 'clarification-report',
    record: { ...record, candidate },
    shownName,
    shownCpr,
    evidence: evidenceOf(db, courseId),
    template: templateOf(db, 'clarification-report'),
    approval: null,
    heard: null,
    previous: null,
    centre: centreOf(db),
    codes: allCodes(db),
    closingDays: closingDaysOf(db),
    texts: textsOf(db, courseId).map(({ section, text }) => ({ section, text })),
    choices,
    ...print,
  };
}

/** The sections somebody has written, in the report's order. */
export function textsOf(db: Reader, courseId: string): SectionText[] {
  const { section, text, version, writtenAt } = reportTextsTable;
  return db
    .select({ section, text, version, writtenAt })
    .from(reportTextsTable)
    .where(eq(reportTextsTable.courseId, courseId))
    .all()
    .map((row) => ({ ...row, writtenBy: '', changes: [] }))
    .sort((a, b) => placeOf(a.section) - placeOf(b.section));
}

const placeOf = (section: string): number => {
  const place = (reportParts as readonly string[]).indexOf(section);
  return place < 0 ? reportParts.length : place;
};

/** What was chosen beside the words; version 0 while nobody has chosen. */
export function choicesOf(db: Reader, courseId: string): ReportChoices {
  const { id: _id, courseId: _courseId, ...columns } = getTableColumns(reportChoicesTable);
  const chosen = db.select(columns).from(reportChoicesTable).where(eq(reportChoicesTable.courseId, courseId)).get();
  return (
    chosen ?? {
      recommendationCode: null,
      secondaryCode: null,
      certainty: null,
      realisticMinutes: null,
      realisticEffectiveMinutes: null,
      development: null,
      version: 0,
    }
  );
}

/** SHA-256 (hexadecimal) of what the report says: the same for the same facts, whenever and as whatever it is printed. */
export function contentHashOf(content: ReportContent): string {
  const { madeAt: _madeAt, status: _status, ...said } = content;
  return createHash('sha256').update(stableJson(said)).digest('hex');
}

/** JSON whose objects have their names in order, so that equal values give equal text. */
export const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
