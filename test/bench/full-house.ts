import { openBook, type BenchBook } from '#test/bench/open-book.ts';
import { foundCentre } from '#main/found-centre.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { addDays, addWeeks, isHoliday, mondayOf, weekDays } from '#shared/calendar.ts';

const people = 200;
const weeks = 52;

export type FullHouse = BenchBook & { departmentId: string; courseIds: string[]; monday: string };

/**
 * 200 candidates in a department, each in the 52nd week of a course under one of three plans, with a try-out and every
 * agreed day registered but the last two weeks of every tenth.
 */
export async function openFullHouse(folder: string): Promise<FullHouse> {
  const opened = await openBook(folder, 'house.db');
  const { book, dispatch, sqlite, today, ask } = opened;
  const { departmentId } = await foundCentre(dispatch, {
    name: 'Stort værksted',
    code: 'STO',
    kind: 'workshop',
    departmentName: 'Salen',
    leaderName: 'Karen Mølgaard',
    leaderId: book.user.staffId,
  });
  const startsOn = addWeeks(mondayOf(today), -(weeks - 1));
  const { id: jobFunctionId } = await ask('jobFunctions.register', { departmentId, name: 'Pakning' });
  const courseIds: string[] = [];
  // A year of work in one transaction: written one by one it would take minutes.
  sqlite.exec('BEGIN IMMEDIATE');
  for (let person = 0; person < people; person += 1) {
    const { id: candidateId } = await ask('candidates.register', {
      firstName: `Fornavn${person % 40}`,
      lastName: `Efternavn${person}`,
      cpr: null,
    });
    const { id: courseId } = await ask('courses.start', {
      candidateId,
      departmentId,
      consultantId: book.user.staffId,
      startsOn,
      plannedEndOn: addWeeks(addDays(startsOn, 4), weeks),
      hours: patterns[person % 3],
    });
    await ask('tryOuts.begin', { courseId, jobFunctionId, from: startsOn });
    courseIds.push(courseId);
    const written = person % 10 === 0 ? weeks - 2 : weeks;
    const days = Array.from({ length: written }, (_, week) => weekDays(addWeeks(startsOn, week)))
      .flatMap((ofWeek) => [0, 2, 4].map((place) => ofWeek[place]!))
      .filter((day) => day < today && !isHoliday(day));
    for (let from = 0; from < days.length; from += 40) {
      const lines = days
        .slice(from, from + 40)
        .map((day, place) =>
          place % 7 === 3 ? { day, attendedMinutes: 60, absenceCode: 'SYG' } : { day, attendedMinutes: 120 },
        );
      await ask('attendance.recordDays', { courseId, lines });
    }
  }
  sqlite.exec('COMMIT');
  sqlite.exec('ANALYZE');
  return { ...opened, departmentId, courseIds, monday: addWeeks(mondayOf(today), -1) };
}

const mornings = (startsAt: string | null): HourPattern => ({
  kind: 'weekdays',
  days: [
    { weekday: 1, startsAt, minutes: 120 },
    { weekday: 3, startsAt, minutes: 120 },
    { weekday: 5, startsAt, minutes: 120 },
  ],
});
const patterns: HourPattern[] = [
  mornings('09:00'),
  mornings(null),
  { kind: 'days-per-week', daysPerWeek: 3, minutesPerDay: 120 },
];
