import type { Day } from '#shared/calendar.ts';
import type { Overbooking } from '#shared/capacity.ts';
import { dayAndMonth, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** `12-10`; with its year when that is not today's. */
const dayWords = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : shortDay(day);

/** "16 pladser er planlagt den 12-10, og loftet er 15.", and how many days when there are more. */
export function overbookedWords(
  { scope, places, day, limit, days }: Overbooking,
  departmentName: string,
  today: Day,
  speak: Speak,
): string {
  const values = { count: places, limit, day: dayWords(day, today), department: departmentName };
  const first = speak(scope === 'centre' ? 'capacity.overbookedCentre' : 'capacity.overbookedDepartment', values);
  return days === 1 ? first : `${first} ${speak('capacity.overbookedDays', { count: days })}`;
}
