import { standingIn } from '#renderer/aggregates/standing.ts';
import type { GridColumn } from '#renderer/components/grid.ts';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { AggregateLine } from '#shared/aggregates.ts';
import { todayIn } from '#shared/calendar.ts';
import { period, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The list of packages of counts, newest first. */
export const aggregateColumns = (all: readonly AggregateLine[], speak: Speak): GridColumn<AggregateLine>[] => [
  {
    key: 'period',
    header: speak('aggregates.period'),
    isName: true,
    width: 'minmax(180px, 1.4fr)',
    cell: ({ from, to }) => period(from, to, speak),
    sortBy: ({ from }) => from,
  },
  {
    key: 'version',
    header: speak('aggregates.packageVersion'),
    width: '76px',
    cell: ({ packageVersion }) => packageVersion,
    sortBy: ({ packageVersion }) => packageVersion,
  },
  {
    key: 'made',
    header: speak('aggregates.made'),
    width: '104px',
    cell: ({ madeAt }) => shortDay(todayIn(madeAt)),
    sortBy: ({ madeAt }) => madeAt,
  },
  {
    key: 'madeBy',
    header: speak('aggregates.madeBy'),
    isSecondary: true,
    cell: ({ madeBy }) => madeBy,
    sortBy: ({ madeBy }) => madeBy,
  },
  {
    key: 'recipient',
    header: speak('aggregates.recipient'),
    cell: ({ recipientName }) => recipientName,
    sortBy: ({ recipientName }) => recipientName,
  },
  {
    key: 'hidden',
    header: speak('aggregates.hiddenCount'),
    width: '120px',
    cell: ({ hiddenCount, countCount }) => speak('aggregates.hiddenOf', { hidden: hiddenCount, count: countCount }),
    sortBy: ({ hiddenCount }) => hiddenCount,
  },
  {
    key: 'file',
    header: speak('aggregates.fileName'),
    width: 'minmax(0, 2fr)',
    isSecondary: true,
    cell: ({ fileName }) => fileName,
    sortBy: ({ fileName }) => fileName,
  },
  {
    key: 'state',
    header: speak('aggregates.state'),
    width: '136px',
    cell: (line) => <StateBadge line={line} all={all} />,
    sortBy: ({ withdrawnOn }) => withdrawnOn,
  },
];

/** Only what is out of the ordinary has a word. */
function StateBadge({ line, all }: { line: AggregateLine; all: readonly AggregateLine[] }) {
  const speak = useSpeak();
  if (line.withdrawnOn !== null) return <StatusBadge kind="mute" word={speak('aggregates.withdrawnOn')} />;
  const { replacedBy } = standingIn(line, all);
  return replacedBy === null ? null : <StatusBadge kind="line" word={speak('aggregates.replaced')} />;
}
