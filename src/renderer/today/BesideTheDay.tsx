import { DueScores } from '#renderer/today/DueScores.tsx';
import { DueTasks } from '#renderer/today/DueTasks.tsx';
import { FreePlaces } from '#renderer/today/FreePlaces.tsx';
import { MissingDays } from '#renderer/today/MissingDays.tsx';
import { WatchList } from '#renderer/today/WatchList.tsx';
import { WeekMeetings } from '#renderer/today/WeekMeetings.tsx';
import type { Day } from '#shared/calendar.ts';
import type { Department } from '#shared/departments.ts';

type BesideTheDayProps = {
  /** Null for the whole centre. */
  departmentId: string | null;
  departments: readonly Department[];
  today: Day;
};

/** What else the day asks for, each line one step from its record; it is about now, whichever day the list shows. */
export function BesideTheDay({ departmentId, departments, today }: BesideTheDayProps) {
  return (
    <>
      <MissingDays departmentId={departmentId} />
      <WeekMeetings departmentId={departmentId} today={today} />
      <DueScores departmentId={departmentId} today={today} />
      <DueTasks departmentId={departmentId} today={today} />
      <WatchList departmentId={departmentId} departments={departments} />
      <FreePlaces departmentId={departmentId} />
    </>
  );
}
