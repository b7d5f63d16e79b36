import { api } from '#renderer/api.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { addDays, addWeeks, mondayOf } from '#shared/calendar.ts';
import type { DayOccupancy } from '#shared/capacity.ts';

const nothing: DayOccupancy[] = [];

/** The days from today to the Sunday so many weeks on, this week counted; empty while they are on their way. */
export function usePlacesAhead(weeks: number): { today: string; days: DayOccupancy[] } {
  const today = useOpenSession()?.today ?? '';
  const isOn = today !== '';
  const to = isOn ? addDays(addWeeks(mondayOf(today), weeks), -1) : '';
  const { data } = api.capacity.occupancy.useQuery({ from: today, to }, { isOn });
  return { today, days: data ?? nothing };
}
