import { Menu } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { dayHeading, nameOf } from '#renderer/attendance/words.ts';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { MissingDay } from '#shared/attendance.ts';
import { isoWeekOf, mondayOf } from '#shared/calendar.ts';
import { formatClock } from '#shared/minutes.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/attendance/page.module.css';

type MissingInboxProps = {
  departmentId: string;
  /** Those of the week shown. */
  ofWeek: number;
  /** Goes to the day's cell, in whichever week it is. */
  onGoTo: (missing: MissingDay) => void;
};

/** The days nobody registered, of every week; each is the way to its cell. */
export function MissingInbox({ departmentId, ofWeek, onGoTo }: MissingInboxProps) {
  const speak = useSpeak();
  const lines = api.attendance.missing.useQuery({ departmentId }).data?.lines ?? [];
  const all = lines.reduce((sum, { days }) => sum + days, 0);
  if (all === 0) return null;
  const weeks = [...Map.groupBy(lines, ({ day }) => mondayOf(day)).entries()];
  return (
    <Menu position="bottom-start" width={340} returnFocus>
      <Menu.Target>
        <button type="button" className={classes.inbox}>
          <StatusBadge kind="warn" word={countWords(ofWeek, all, speak)} />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.inboxList} aria-label={speak('attendance.missingDays')}>
        {weeks.map(([monday, ofThatWeek]) => (
          <div key={monday}>
            <Menu.Label>{speak('attendance.weekOfYear', isoWeekOf(monday))}</Menu.Label>
            {ofThatWeek.map((each) => (
              <Menu.Item key={`${each.courseId} ${each.day}`} onClick={() => onGoTo(each)}>
                <span className={classes.inboxLine}>
                  <b>{nameOf(each)}</b>
                  <span>{dayOf(each, speak)}</span>
                </span>
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function countWords(ofWeek: number, all: number, speak: Speak): string {
  if (ofWeek === 0) return speak('attendance.missingElsewhere', { count: all });
  const inWeek = speak('attendance.missing', { count: ofWeek });
  return ofWeek === all ? inWeek : speak('attendance.missingOfAll', { inWeek, all });
}

const dayOf = ({ kind, day, days, agreedMinutes }: MissingDay, speak: Speak): string =>
  kind === 'agreed'
    ? `${dayHeading(day, speak)}, ${formatClock(agreedMinutes)}`
    : speak('attendance.missingFlexible', { count: days });
