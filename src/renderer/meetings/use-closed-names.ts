import { useCallback, useMemo } from 'react';
import { api } from '#renderer/api.ts';
import { useSpeak } from '#renderer/text.ts';
import { holidayOn, type Day } from '#shared/calendar.ts';

/** Says why nobody meets on a day: the public holiday's name or the centre's own; null on every other day. */
export function useClosedNames(): (day: Day) => string | null {
  const speak = useSpeak();
  const { data } = api.centre.closingDays.useQuery({});
  const labels = useMemo(() => new Map(data?.map(({ day, label }) => [day, label])), [data]);
  return useCallback(
    (day) => {
      const holiday = holidayOn(day);
      if (holiday) return speak(holiday);
      const label = labels.get(day);
      return label === undefined ? null : label === '' ? speak('meetings.closed') : label;
    },
    [labels, speak],
  );
}
