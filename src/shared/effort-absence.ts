import { countedDay, sumDays } from '#shared/attendance-figures.ts';
import type { Day } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';

/** The system codes of absence for a parallel effort. They can be reworded and ended, their names and kind are fixed. */
const effortCodes: readonly string[] = ['PARALLEL_INDSATS', 'BEHANDLING'];

type RegisteredDay = { day: Day; agreedMinutes: number; attendedMinutes: number; absenceCode: string | null };

/** Lawful absence for parallel efforts, and the rest of the lawful absence of the same days; together they are the register's lawful minutes. */
export type EffortAbsence = {
  minutes: number;
  otherMinutes: number;
  /** The days the figure stands on, oldest first. */
  days: { day: Day; code: string; minutes: number; isWhole: boolean }[];
};

/**
 * Missing minutes of the days whose reason is a parallel effort or treatment, apart from other lawful absence (DOMAIN.md B5). A day
 * counts as in every other figure of the register: not when the centre was closed, and only with what was agreed and not attended.
 */
export function effortAbsence(
  registered: readonly RegisteredDay[],
  kindOf: (absenceCode: string | null, day: Day) => AbsenceKind | null,
  closedDays: ReadonlySet<Day>,
): EffortAbsence {
  const lawfulMinutes = (lines: readonly RegisteredDay[]): number =>
    sumDays(lines.map((line) => countedDay(line, kindOf, closedDays))).missingMinutes.lawful;
  const days = registered
    .flatMap((line) => {
      const code = line.absenceCode;
      const minutes = code !== null && effortCodes.includes(code) ? lawfulMinutes([line]) : 0;
      return code === null || minutes === 0
        ? []
        : [{ day: line.day, code, minutes, isWhole: line.attendedMinutes === 0 }];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const minutes = days.reduce((sum, each) => sum + each.minutes, 0);
  return { minutes, otherMinutes: lawfulMinutes(registered) - minutes, days };
}
