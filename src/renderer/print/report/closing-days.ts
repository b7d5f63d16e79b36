import type { ClosingDay } from '#shared/centre.ts';
import type { ReportContent } from '#shared/reports.ts';

/** The closing days gathered with the content; null in a content without them, of which the paper then says nothing. */
export const closingDaysOf = (
  content: ReportContent & { closingDays?: readonly ClosingDay[] },
): readonly ClosingDay[] | null => content.closingDays ?? null;
