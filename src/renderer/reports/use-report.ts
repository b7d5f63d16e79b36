import { useMemo } from 'react';
import { api } from '#renderer/api.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import type { ReportDraft } from '#shared/reports.ts';

/** A report's draft with what its figures are computed from; undefined while it is on its way. */
export function useReport(courseId: string): {
  report: { draft: ReportDraft; facts: ReportFacts } | undefined;
  error: unknown;
} {
  const draft = api.reports.draft.useQuery({ courseId });
  const codes = api.codeLists.all.useQuery({});
  const closingDays = api.centre.closingDays.useQuery({});
  const report = useMemo(
    () =>
      draft.data && codes.data && closingDays.data
        ? { draft: draft.data, facts: { record: draft.data.record, codes: codes.data, closingDays: closingDays.data } }
        : undefined,
    [draft.data, codes.data, closingDays.data],
  );
  return { report, error: draft.error ?? codes.error ?? closingDays.error };
}

/** What the preview shows: the draft as it would be printed now, or an issued report byte for byte. */
export function usePrintJob(courseId: string, reportId: string | null) {
  const preview = api.prints.ofCourse.useQuery(
    { courseId, print: 'clarification-report' },
    { isOn: reportId === null },
  );
  const issued = api.prints.openReport.useQuery({ reportId: reportId ?? '' }, { isOn: reportId !== null });
  return reportId === null ? preview : issued;
}
