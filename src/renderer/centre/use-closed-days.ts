import { useMemo } from 'react';
import { api } from '#renderer/api.ts';

/** The days the centre is closed beside the public holidays. */
export function useClosedDays(): ReadonlySet<string> {
  const { data } = api.centre.closingDays.useQuery({});
  return useMemo(() => new Set(data?.map(({ day }) => day)), [data]);
}
