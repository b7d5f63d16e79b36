import type { GridColumn } from '#renderer/components/grid.ts';
import { ReceiptBadge } from '#renderer/handovers/ReceiptBadge.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { purposeKeys } from '#renderer/handovers/words.ts';
import { todayIn } from '#shared/calendar.ts';
import type { HandoverLine } from '#shared/handovers.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The list of packages, newest first. */
export const handoverColumns = (speak: Speak): GridColumn<HandoverLine>[] => [
  {
    key: 'madeOn',
    header: speak('handovers.madeOn'),
    width: '104px',
    cell: ({ madeAt }) => shortDay(todayIn(madeAt)),
    sortBy: ({ madeAt }) => madeAt,
  },
  {
    key: 'candidate',
    header: speak('handovers.candidate'),
    isName: true,
    width: 'minmax(0, 2fr)',
    cell: ({ candidateName }) => candidateName,
    sortBy: ({ candidateName }) => candidateName,
  },
  {
    key: 'course',
    header: speak('handovers.course'),
    width: '104px',
    cell: ({ courseNumber }) => courseNumber,
    sortBy: ({ courseNumber }) => courseNumber,
  },
  {
    key: 'content',
    header: speak('handovers.content'),
    width: 'minmax(0, 2.2fr)',
    cell: ({ purpose, packageVersion, isEncrypted }) => (
      <>
        {speak('handovers.contentOf', { purpose: speak(purposeKeys[purpose]), version: packageVersion })}{' '}
        {!isEncrypted && <StatusBadge kind="warn" word={speak('handovers.notEncrypted')} />}
      </>
    ),
    sortBy: ({ purpose }) => speak(purposeKeys[purpose]),
  },
  {
    key: 'recipient',
    header: speak('handovers.recipient'),
    width: 'minmax(0, 1.4fr)',
    cell: ({ recipientName }) => recipientName,
    sortBy: ({ recipientName }) => recipientName,
  },
  {
    key: 'receipt',
    header: speak('handovers.receipt'),
    width: '124px',
    cell: ({ confirmedOn }) => <ReceiptBadge confirmedOn={confirmedOn} />,
    sortBy: ({ confirmedOn }) => confirmedOn,
  },
];
