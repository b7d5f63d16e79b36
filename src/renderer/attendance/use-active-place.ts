import { useState } from 'react';
import type { Spot } from '#renderer/attendance/cell.ts';
import { firstPlace, nextWaiting, placeOf, spotAt, type Place } from '#renderer/attendance/places.ts';
import type { RegisterWeek } from '#shared/attendance.ts';

/** Where the keyboard goes when a cell is done. */
export type Onward = 'next' | 'right' | 'down' | 'up' | 'stay';

/** The day of one course that the page was opened at. */
export type WantedDay = { courseId: string; day: string };

/** The active cell of a week. It follows its person and day, whatever else changes around it. */
export function useActivePlace(
  week: RegisterWeek,
  weekKey: string,
  wanted: WantedDay | null,
  onLeave: (spot: Spot) => void,
) {
  const begunAt = `${weekKey} ${wanted?.courseId} ${wanted?.day}`;
  const first = () => {
    const place = (wanted && placeOf(week, wanted.courseId, wanted.day)) ?? firstPlace(week);
    return { begunAt, ...namesOf(spotAt(week, place)) };
  };
  const [chosen, choose] = useState(first);
  // Another week begins at its own first place, or at the day that was asked for; from then on that place stays.
  if (chosen.begunAt !== begunAt) choose(first);
  const place = placeOf(week, chosen.courseId, chosen.day) ?? firstPlace(week);
  const spot = spotAt(week, place);

  function goTo(next: Place) {
    const target = spotAt(week, next);
    if (!target) return;
    if (spot && (next.row !== place.row || next.column !== place.column)) onLeave(spot);
    choose({ begunAt, ...namesOf(target) });
  }

  function moveOn(onward: Onward) {
    const { row, column } = place;
    if (onward === 'next') goTo(nextWaiting(week, place));
    if (onward === 'right') goTo({ row, column: Math.min(week.days.length - 1, column + 1) });
    if (onward === 'down') goTo({ row: Math.min(week.lines.length - 1, row + 1), column });
    if (onward === 'up') goTo({ row: Math.max(0, row - 1), column });
  }

  return { place, spot, goTo, moveOn };
}

const namesOf = (spot: Spot | null) => ({ courseId: spot?.line.courseId ?? '', day: spot?.cell.day ?? '' });
