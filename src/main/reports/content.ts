import { createHash } from 'node:crypto';
import { centreOf, closingDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import type { Reader } from '#main/handler.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { courseShown, minutesShown, shownPerson } from '#main/prints/shown-person.ts';
import { previousOf } from '#main/reports/previous.ts';
import { shownSections } from '#main/reports/sensitive.ts';
import { withoutFormerSlips } from '#main/reports/slips.ts';
import { approvalIn, hearingIn, progressOf } from '#main/reports/steps.ts';
import { choicesOf, textsOf } from '#main/reports/texts.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { figuresOf } from '#shared/report-figures.ts';
import type { ReportContent } from '#shared/reports.ts';

/** What differs from print to print of the same record. */
export type PrintOf = Pick<ReportContent, 'reportVersion' | 'status' | 'madeAt' | 'isDemo' | 'options'> & {
  today: string;
};

/** Everything the report's paper shows, gathered from the book as it stands; a protected person's address is left out. */
export function reportContent(db: Reader, courseId: string, { today, ...print }: PrintOf): ReportContent {
  const { reports: _reports, ...record } = courseRecord(db, courseId, today);
  const { version: _version, ...choices } = choicesOf(db, courseId);
  const { candidate, shownName, shownCpr, shown } = shownPerson(db, record.candidate, print.options);
  const sensitiveSections = shownSections(db, courseId);
  const evidence = evidenceOf(db, courseId, sensitiveSections);
  const [codes, closingDays] = [allCodes(db), closingDaysOf(db)];
  const figures = figuresOf({ record, codes, closingDays, evidence });
  const progress = progressOf(db, courseId);
  const texts = textsOf(db, courseId, figures);
  const previous = previousOf(db, courseId);
  return {
    kind: 'clarification-report',
    record: { ...record, course: courseShown(record.course, candidate), candidate },
    shownName,
    shownCpr,
    evidence: { ...evidence, minutes: minutesShown(evidence.minutes, shown) },
    template: templateOf(db, 'clarification-report'),
    approval: approvalIn(progress),
    heard: hearingIn(progress),
    previous: previous && withoutFormerSlips(db, previous, { ...record, texts }),
    figures,
    centre: centreOf(db),
    codes,
    closingDays,
    texts: texts.map(({ section, text }) => ({ section, text })),
    outdated: texts.filter(({ changes }) => changes.length > 0).map(({ section }) => section),
    choices,
    sensitiveSections,
    ...print,
  };
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
