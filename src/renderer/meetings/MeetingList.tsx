import { useHotkeys } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import tab from '#renderer/components/tab.module.css';
import { sentenceOf } from '#renderer/failure.ts';
import { meetingColumns } from '#renderer/meetings/columns.tsx';
import classes from '#renderer/meetings/meetings.module.css';
import { isInList, listPeriod, meetingLists, type MeetingListName } from '#renderer/meetings/views.ts';
import { useOpenPrints } from '#renderer/prints/use-open-prints.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import type { TextKey } from '#shared/text/keys.ts';

const listWords: Record<MeetingListName, TextKey> = {
  upcoming: 'meetings.upcoming',
  timeless: 'meetings.timeless',
  unnoted: 'meetings.unnoted',
  lately: 'meetings.lately',
};
const emptyWords: Record<MeetingListName, TextKey> = {
  upcoming: 'meetings.noneUpcoming',
  timeless: 'meetings.noneTimeless',
  unnoted: 'meetings.noneUnnoted',
  lately: 'meetings.noneLately',
};

type MeetingListProps = {
  departmentId: string | undefined;
  today: Day;
  list: MeetingListName;
  onOpen: (meetingId: string) => void;
};

/** The meetings one by one: what comes, what lacks a time, what nobody noted, and what was lately. */
export function MeetingList({ departmentId, today, list, onOpen }: MeetingListProps) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const asked = api.meetings.list.useQuery({
    ...listPeriod(today),
    ...(departmentId !== undefined && { departmentId }),
  });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const rows = useMemo(
    () => asked.data?.filter((meeting) => isInList(meeting, list, today)) ?? [],
    [asked, list, today],
  );
  // What was lately is read from the newest; everything else from the day that comes first.
  const isNewestFirst = list === 'lately';
  const first = isNewestFirst ? rows.at(-1) : rows[0];
  const selected = rows.find(({ id }) => id === chosenId) ?? first;
  const openPrints = useOpenPrints();
  useHotkeys([
    ['P', () => selected && openPrints({ print: 'meeting-papers', meeting: selected.id, course: selected.courseId })],
  ]);
  const columns = useMemo(() => meetingColumns(speak, today, closedDays), [speak, today, closedDays]);

  if (asked.error) {
    return (
      <div className={classes.empty} role="alert">
        <EmptyState sentence={sentenceOf(asked.error, speak) ?? ''} />
      </div>
    );
  }
  if (!asked.data) return null;
  return (
    <>
      <nav className={classes.lists} aria-label={speak('meetings.lists')}>
        {meetingLists.map((each) => (
          <Link
            key={each}
            from="/meetings"
            to="/meetings"
            search={(known) => ({ ...known, list: each })}
            replace
            className={tab.tab}
            aria-current={each === list ? 'page' : undefined}
          >
            {speak(listWords[each])}{' '}
            <span>{asked.data.filter((meeting) => isInList(meeting, each, today)).length}</span>
          </Link>
        ))}
      </nav>
      <DataGrid
        key={list}
        label={speak(listWords[list])}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selectedKey={selected?.id ?? null}
        onSelect={({ id }) => setChosenId(id)}
        onOpen={({ id }) => onOpen(id)}
        initialSort={{ key: 'day', isDescending: isNewestFirst }}
        hasFirstFocus
        empty={<EmptyState sentence={speak(emptyWords[list])} />}
      />
    </>
  );
}
