import { AbsenceFacts } from '#renderer/absences/AbsenceFacts.tsx';
import { absenceHeading } from '#renderer/absences/words.ts';
import { api } from '#renderer/api.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { absenceOn } from '#shared/absences.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import classes from '#renderer/absences/absences.module.css';

/** The absence a missed day belongs to, under the day itself; nothing for a day that is in none. */
export function DayAbsence({ recorded }: { recorded: Pick<AttendanceDay, 'courseId' | 'day'> }) {
  const speak = useSpeak();
  const codes = useCodes();
  const today = useOpenSession()?.today ?? recorded.day;
  const { data } = api.absences.list.useQuery({ courseId: recorded.courseId });
  const absence = absenceOn(data?.lines ?? [], recorded.day);
  if (!absence) return null;
  return (
    <section className={classes.day}>
      <h3 className={classes.heading}>{absenceHeading(absence, today, codes, speak)}</h3>
      <AbsenceFacts key={absence.from} absence={absence} />
    </section>
  );
}
