import { Notice } from '#renderer/capacity/Notice.tsx';
import { overbookedWords } from '#renderer/capacity/words.ts';
import { api } from '#renderer/api.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';

type OverbookingNoteProps = {
  /** Where the course is planned; nothing is said until the department and both days are known. */
  departmentId: string | null;
  startsOn: Day | null;
  plannedEndOn: Day | null;
  /** The course itself when it is there already: it does not stand in its own way. */
  exceptCourseId?: string;
};

/** Says when one more course of these days is over a limit, and that one can go on: it never blocks. */
export function OverbookingNote(props: OverbookingNoteProps) {
  const speak = useSpeak();
  const today = useOpenSession()?.today;
  const { data: departments } = api.departments.list.useQuery({});
  const overbooking = useOverbooking(props);
  const department = departments?.find(({ id }) => id === props.departmentId);
  const words =
    overbooking && today && department
      ? `${overbookedWords(overbooking, department.name, today, speak)} ${speak('capacity.mayGoOn')}`
      : null;
  return <Notice sentence={words} />;
}

/** Whether one more course of these days is over a limit; null when there is room, or while a day is missing. */
function useOverbooking({ departmentId, startsOn, plannedEndOn, exceptCourseId }: OverbookingNoteProps) {
  const isAsked = departmentId !== null && startsOn !== null && plannedEndOn !== null && startsOn <= plannedEndOn;
  const { data } = api.capacity.overbooking.useQuery(
    {
      departmentId: departmentId ?? '',
      startsOn: startsOn ?? '',
      plannedEndOn: plannedEndOn ?? '',
      ...(exceptCourseId === undefined ? {} : { exceptCourseId }),
    },
    { isOn: isAsked },
  );
  return isAsked ? (data ?? null) : null;
}
