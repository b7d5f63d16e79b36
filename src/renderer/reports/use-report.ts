import { useMemo } from 'react';
import { api } from '#renderer/api.ts';
import { offeredSources, sourceWords } from '#renderer/reports/offered-sources.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Offers } from '#renderer/writing/offers.ts';
import { fieldValues } from '#shared/papers/field-values.ts';
import { fieldNames } from '#shared/papers/fields.ts';
import type { PartContent } from '#shared/papers/report/blocks.ts';
import type { PrintOptions } from '#shared/prints.ts';
import type { ReportPhrase } from '#shared/report-phrases.ts';
import type { ReportDraft, ReportSection } from '#shared/reports.ts';

/** A report's draft with what its figures are computed from, and what can be put into its texts. */
export type OpenReport = {
  draft: ReportDraft;
  facts: Pick<PartContent, 'record' | 'codes' | 'closingDays' | 'sensitiveSections'>;
  offersIn: (section: ReportSection) => Offers;
};

/** The report as it stands in the book; undefined while it is on its way. */
export function useReport(courseId: string): { report: OpenReport | undefined; error: unknown } {
  const speak = useSpeak();
  const draft = api.reports.draft.useQuery({ courseId });
  const codes = api.codeLists.all.useQuery({});
  const closingDays = api.centre.closingDays.useQuery({});
  const centre = api.centre.show.useQuery({});
  const phrases = api.reportPhrases.list.useQuery({});
  const report = useMemo(() => {
    if (!draft.data || !codes.data || !closingDays.data || !centre.data || !phrases.data) return undefined;
    const { record, sensitiveSections } = draft.data;
    const facts = { record, sensitiveSections, codes: codes.data, closingDays: closingDays.data };
    const valueOf = fieldValues({ ...facts, centre: centre.data }, speak);
    const content = { ...facts, evidence: draft.data.evidence };
    const offers = {
      fields: fieldNames.map((name) => ({ name, value: valueOf(name) ?? '' })),
      sources: offeredSources(content, speak),
      wordsOf: (token: string) => sourceWords(token, content, speak),
      today: draft.data.record.today,
    };
    const all = phrases.data;
    return {
      draft: draft.data,
      facts,
      offersIn: (section: ReportSection) => ({ ...offers, phrases: phrasesOf(all, section) }),
    };
  }, [draft.data, codes.data, closingDays.data, centre.data, phrases.data, speak]);
  return { report, error: draft.error ?? codes.error ?? closingDays.error ?? centre.error ?? phrases.error };
}

/** The sentences of a section's own first, then those offered in all. */
const phrasesOf = (phrases: readonly ReportPhrase[], section: ReportSection): string[] =>
  phrases
    .filter(({ part, archivedAt }) => archivedAt === null && (part === null || part === section))
    .toSorted((a, b) => Number(a.part === null) - Number(b.part === null))
    .map(({ text }) => text);

/** What the preview shows: the draft as it would be printed now, or an issued report byte for byte. */
export function usePrintJob(courseId: string, reportId: string | null, options: PrintOptions) {
  const preview = api.prints.ofCourse.useQuery(
    { courseId, print: 'clarification-report', options },
    { isOn: reportId === null },
  );
  const issued = api.prints.openReport.useQuery({ reportId: reportId ?? '' }, { isOn: reportId !== null });
  return reportId === null ? preview : issued;
}
