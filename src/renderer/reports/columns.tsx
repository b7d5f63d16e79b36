import type { GridColumn } from '#renderer/components/grid.ts';
import { todayIn } from '#shared/calendar.ts';
import type { ReportLine } from '#shared/reports.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The list of issued reports. */
export const reportColumns = (speak: Speak): GridColumn<ReportLine>[] => [
  {
    key: 'issuedAt',
    header: speak('reports.issuedOn'),
    width: '112px',
    cell: ({ issuedAt }) => shortDay(todayIn(issuedAt)),
    sortBy: ({ issuedAt }) => issuedAt,
  },
  {
    key: 'candidate',
    header: speak('reports.candidate'),
    isName: true,
    width: 'minmax(0, 2fr)',
    cell: ({ candidateName }) => candidateName,
    sortBy: ({ candidateName }) => candidateName,
  },
  {
    key: 'course',
    header: speak('paper.course'),
    width: '112px',
    cell: ({ courseNumber }) => courseNumber,
    sortBy: ({ courseNumber }) => courseNumber,
  },
  {
    key: 'version',
    header: speak('reports.version'),
    isNumber: true,
    width: '96px',
    cell: ({ reportVersion }) => reportVersion,
    sortBy: ({ reportVersion }) => reportVersion,
  },
  {
    key: 'issuedBy',
    header: speak('reports.issuedBy'),
    width: 'minmax(0, 1.4fr)',
    cell: ({ issuedBy }) => issuedBy,
    sortBy: ({ issuedBy }) => issuedBy,
  },
];
