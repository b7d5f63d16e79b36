import { chanceOf } from '#main/demo/chance.ts';
import type { Course } from '#main/demo/course-steps.ts';
import type { AttendedDay } from '#main/demo/days.ts';
import type { Step } from '#main/demo/stage.ts';
import type { AbsenceNoteChange } from '#shared/absences.ts';
import { addDays, type Day } from '#shared/calendar.ts';

/**
 * What was said about the newest sick day and the newest treatment of a course: written down on the day its sheet of the register was.
 * One of each: two days with one code may be one absence, and two codes never are.
 */
export function absenceSteps(
  course: Course,
  days: readonly AttendedDay[],
  writtenOn: (line: AttendedDay) => Day,
): Step[] {
  const chance = chanceOf(`${course.name} meldt`);
  const said = { SYG: calledSick(chance), BEHANDLING: agreedBefore };
  return Object.entries(said).flatMap(([code, wordsOn]): Step[] => {
    const missed = days.findLast(({ absenceCode, attendedMinutes }) => absenceCode === code && attendedMinutes === 0);
    if (!missed) return [];
    const { day } = missed;
    const on = writtenOn(missed);
    const change = wordsOn(day, on);
    return [
      {
        day: on,
        take: (perform, at, house) =>
          perform('absences.describe', { courseId: house.idOf(course.name), day, version: null, change }, at),
      },
    ];
  });
}

const callers = ['Kandidaten ringede', 'Kandidaten skrev en sms', 'Kandidatens kæreste ringede'] as const;

function calledSick(chance: () => number): (day: Day, writtenOn: Day) => AbsenceNoteChange {
  const minute = Math.floor(chance() * 60);
  const notifiedAt = `07:${String(minute).padStart(2, '0')}`;
  const notifiedBy = callers[Math.floor(chance() * callers.length)] ?? callers[0];
  const isPassedOn = chance() < 0.6;
  return (day, writtenOn) => ({
    notifiedOn: day,
    notifiedAt,
    notifiedBy,
    ...(isPassedOn ? { authorityInformedOn: writtenOn } : {}),
  });
}

const agreedBefore = (day: Day): AbsenceNoteChange => ({
  notifiedOn: addDays(day, -7),
  notifiedBy: 'Aftalt på forhånd',
  comment: 'Behandlingen ligger fast. Kandidaten er her igen næste aftalte dag.',
});
