import type { ReportFacts } from '#shared/report-facts.ts';
import type { PaperTable } from '#shared/papers/paper.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What was seen, said and judged at each job function. */
export const observationsTable = ({ record }: ReportFacts, speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('reportSections.observations'),
  columns: [
    { header: speak('paper.jobFunction'), isName: true },
    { header: speak('paper.observed') },
    { header: speak('paper.statedBy', { name: record.candidate.firstName }) },
    { header: speak('paper.assessed') },
  ],
  rows: record.tryOuts.map(({ id, functionName, observed, stated, assessed }) => ({
    key: id,
    cells: [functionName, observed || '–', stated || '–', assessed || '–'],
  })),
});
