import type { Codes } from '#renderer/code-lists/use-codes.ts';
import type { Absence, AbsenceNote } from '#shared/absences.ts';
import type { Day } from '#shared/calendar.ts';
import { clockText, monthLong, shortDay, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

const dateOf = (day: Day): number => Number(day.slice(8));

/** `18. november`, `18.–19. november`, `30. november – 2. december`; with the year when it is not today's. */
function spanWords({ from, to }: { from: Day; to: Day }, today: Day, speak: Speak): string {
  const values = {
    from: dateOf(from),
    fromMonth: monthLong(from, speak.language),
    to: dateOf(to),
    toMonth: monthLong(to, speak.language),
  };
  const span =
    from === to
      ? speak('absences.oneDay', { date: values.to, month: values.toMonth })
      : from.slice(0, 7) === to.slice(0, 7)
        ? speak('absences.daysInMonth', { from: values.from, to: values.to, month: values.toMonth })
        : speak('absences.daysOverMonths', values);
  const year = to.slice(0, 4);
  return year === today.slice(0, 4) ? span : `${span} ${year}`;
}

/** `Syg, 2 dage (18.–19. november)` */
export const absenceHeading = (absence: Absence, today: Day, codes: Codes, speak: Speak): string =>
  speak('absences.about', {
    reason: codes.word('absence', absence.code, absence.from) ?? absence.code,
    days: speak('absences.days', { count: absence.wholeDays + absence.partDays }),
    span: spanWords(absence, today, speak),
  });

/** `4 t mangler`, and how many of the days were missed in part. */
export function missingWords({ missingMinutes, partDays }: Absence, speak: Speak): string {
  const time = spokenMinutes(missingMinutes, speak);
  return partDays === 0 ? speak('absences.missing', { time }) : speak('absences.partly', { time, count: partDays });
}

/** One note in a line: when and by whom it was told, the day the authority was, and the comment. */
export function noteWords(note: AbsenceNote, authority: string, speak: Speak): string {
  const day = note.notifiedOn && shortDay(note.notifiedOn);
  const clock = note.notifiedAt && clockText(note.notifiedAt, speak.language);
  return [
    day && (clock ? speak('absences.toldAt', { day, clock }) : speak('absences.toldOn', { day })),
    note.notifiedBy && speak('absences.toldBy', { who: note.notifiedBy }),
    note.authorityInformedOn && speak('absences.passedOn', { authority, day: shortDay(note.authorityInformedOn) }),
    note.comment,
  ]
    .filter((part) => part !== null && part !== '')
    .join('; ');
}
