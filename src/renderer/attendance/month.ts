import type { RegisterCell } from '#shared/attendance.ts';
import { absenceKindOn, type AbsenceKind, type Code } from '#shared/code-lists.ts';

/** What time is missing for on a day; `none` where no reason was given. */
export type MissedKind = Exclude<AbsenceKind, 'closed'> | 'none';

export const missedKinds = ['sick', 'lawful', 'unlawful', 'holiday', 'none'] as const satisfies readonly MissedKind[];

/** Registered days on which time is missing, whole or in part, by what it is missing for. */
export function missedDays(cells: readonly RegisterCell[], codes: readonly Code[]): Record<MissedKind, number> {
  const days = { sick: 0, lawful: 0, unlawful: 0, holiday: 0, none: 0 };
  for (const { recorded } of cells) {
    if (!recorded || recorded.attendedMinutes >= recorded.agreedMinutes) continue;
    const kind = absenceKindOn(codes, recorded.absenceCode, recorded.day);
    if (kind !== 'closed') days[kind ?? 'none'] += 1;
  }
  return days;
}

/** The days a statement names: what was agreed or registered up to today. */
export const statedCells = (cells: readonly RegisterCell[], today: string): RegisterCell[] =>
  cells.filter(({ recorded, expected, day }) => recorded !== null || (expected === 'agreed' && day <= today));
