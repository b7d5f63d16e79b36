import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '#main/handler.ts';
import { reportsTable } from '#main/reports/table.ts';
import { figureKeys } from '#shared/report-figures.ts';
import { developments, nothingChosen, type PreviousReport } from '#shared/reports.ts';
import { sensitiveParts } from '#shared/sensitive-sections.ts';
import { certainties } from '#shared/try-outs.ts';

const code = z.string().nullable().catch(null);
const minutes = z.int().nullable().catch(null);

/** What a kept content says of the words, whatever it was made by: a report keeps the shape of its day, and what it does not say is empty. */
const said = z
  .object({
    texts: z
      .array(z.object({ section: z.string(), text: z.string() }))
      .catch([])
      .default([]),
    choices: z
      .object({
        recommendationCode: code,
        secondaryCode: code,
        certainty: z.enum(certainties).nullable().catch(null),
        realisticMinutes: minutes,
        realisticEffectiveMinutes: minutes,
        development: z.enum(developments).nullable().catch(null),
      })
      .catch(nothingChosen)
      .default(nothingChosen),
    // A report from before sections could be chosen shows nothing sensitive.
    sensitiveSections: z.array(z.enum(sensitiveParts)).catch([]).default([]),
    figures: z.partialRecord(z.enum(figureKeys), z.string()).catch({}).default({}),
    record: z
      .object({ questions: z.array(z.object({ id: z.string(), text: z.string(), answer: z.string() })) })
      .catch({ questions: [] })
      .default({ questions: [] }),
  })
  .catch({ texts: [], choices: nothingChosen, sensitiveSections: [], figures: {}, record: { questions: [] } });

/** What the newest issued report of a course said; null before the first. */
export function previousOf(db: Reader, courseId: string): PreviousReport | null {
  const { content, reportVersion, issuedAt } = reportsTable;
  const newest = db
    .select({ content, reportVersion, issuedAt })
    .from(reportsTable)
    .where(eq(reportsTable.courseId, courseId))
    .orderBy(desc(reportVersion))
    .limit(1)
    .get();
  if (!newest) return null;
  const { texts, choices, sensitiveSections, figures, record } = said.parse(JSON.parse(newest.content));
  return {
    reportVersion: newest.reportVersion,
    issuedAt: newest.issuedAt,
    // The section that observations had before they were told apart.
    texts: texts.map((each) => (each.section === 'observations' ? { ...each, section: 'professional' } : each)),
    answers: record.questions.map(({ id, text, answer }) => ({ id, question: text, answer })),
    choices,
    sensitiveSections,
    figures,
  };
}
