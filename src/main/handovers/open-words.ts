import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '#main/handler.ts';
import { reportsTable } from '#main/reports/table.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { unresolvedWords } from '#shared/papers/report/unresolved.ts';
import { speakIn } from '#shared/text/speak.ts';

// A content keeps the shape of its day: where it names no titles the usual ones were printed.
const titled = z
  .object({ template: z.object({ sections: z.array(z.object({ key: z.string(), title: z.string() })) }) })
  .catch({ template: { sections: [] } });

/** What the newest issued report of a course says is not settled, in its own words; empty for one that was kept without its paper. */
export function openWordsOf(db: Reader, courseId: string): string {
  const { content, paper, reportVersion } = reportsTable;
  const newest = db
    .select({ content, paper })
    .from(reportsTable)
    .where(eq(reportsTable.courseId, courseId))
    .orderBy(desc(reportVersion))
    .limit(1)
    .get();
  if (!newest || newest.paper === '') return '';
  const drawn = JSON.parse(newest.paper) as Paper;
  const { sections } = titled.parse(JSON.parse(newest.content)).template;
  const own = sections.find(({ key }) => key === 'assessment')?.title ?? '';
  return unresolvedWords(drawn, own || speakIn(drawn.language)('reportSections.assessment'));
}
