import { useHotkeys } from '@mantine/hooks';
import type { CSSProperties } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { CalendarDay } from '#renderer/meetings/CalendarDay.tsx';
import classes from '#renderer/meetings/calendar.module.css';
import { capital } from '#renderer/meetings/meeting-words.ts';
import { calendarWeeks, withWeekends } from '#renderer/meetings/period.ts';
import { useCalendarKeys } from '#renderer/meetings/use-calendar-keys.ts';
import { useClosedNames } from '#renderer/meetings/use-closed-names.ts';
import { useOpenPrints } from '#renderer/prints/use-open-prints.ts';
import { useSpeak } from '#renderer/text.ts';
import { addDays, type Day } from '#shared/calendar.ts';
import { weekdayLong, weekNumber } from '#shared/text/format.ts';

type MeetingCalendarProps = {
  view: 'week' | 'month';
  day: Day;
  departmentId: string | undefined;
  today: Day;
};

/** The working days with their meetings; arrow keys go from one to the next. */
export function MeetingCalendar({ view, day, departmentId, today }: MeetingCalendarProps) {
  const speak = useSpeak();
  const workingWeeks = calendarWeeks(view, day);
  const [from, to] = [workingWeeks[0]!.monday, addDays(workingWeeks.at(-1)!.monday, 6)];
  const asked = api.meetings.list.useQuery({ from, to, ...(departmentId !== undefined && { departmentId }) });
  const closedName = useClosedNames();
  const { frame, hearKeys, startId, focused } = useCalendarKeys(asked.data, `${from} ${view}`, today);
  const openPrints = useOpenPrints();
  const chosen = asked.data?.find(({ id }) => id === startId);
  useHotkeys([
    ['P', () => chosen && openPrints({ print: 'meeting-papers', meeting: chosen.id, course: chosen.courseId })],
  ]);

  if (asked.error) {
    return (
      <div className={classes.empty} role="alert">
        <EmptyState sentence={sentenceOf(asked.error, speak) ?? ''} />
      </div>
    );
  }
  const meetings = asked.data ?? [];
  const weeks = withWeekends(
    workingWeeks,
    meetings.map(({ meetsOn }) => meetsOn),
  );
  const columns: CSSProperties & Record<'--days', number> = { '--days': weeks[0]!.days.length };
  return (
    // Only hears the arrow keys of the links inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={frame}
      className={classes.calendar}
      data-view={view}
      style={columns}
      onKeyDown={hearKeys}
      onFocus={focused}
    >
      {view === 'month' && (
        <div className={classes.weekdays} aria-hidden="true">
          <span>{speak('meetings.weekHead')}</span>
          {weeks[0]!.days.map((each) => (
            <span key={each}>{capital(weekdayLong(each, speak.language))}</span>
          ))}
        </div>
      )}
      {weeks.map(({ monday, days }) => (
        <section
          key={monday}
          className={classes.week}
          aria-label={speak('meetings.week', { week: weekNumber(monday) })}
        >
          {view === 'month' && (
            <span className={classes.weekNumber}>
              <span className={classes.weekWord}>{speak('meetings.weekHead')} </span>
              {weekNumber(monday)}
            </span>
          )}
          {days.map((each) => (
            <CalendarDay
              key={each}
              day={each}
              today={today}
              isMonth={view === 'month'}
              isOutside={view === 'month' && each.slice(0, 7) !== day.slice(0, 7)}
              closedName={closedName(each)}
              meetings={meetings.filter(({ meetsOn }) => meetsOn === each)}
              startId={startId}
            />
          ))}
        </section>
      ))}
      {asked.data?.length === 0 && (
        <p className={classes.none}>{speak(view === 'week' ? 'meetings.noneInWeek' : 'meetings.noneInMonth')}</p>
      )}
    </div>
  );
}
