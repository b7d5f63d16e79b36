import { useMemo } from 'react';
import { api } from '#renderer/api.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';

/** Ids of the courses led by who is signed in. The lines of the list do not say who leads a course; the list of courses does, by name. */
export function useOwnCourses(): ReadonlySet<string> {
  const name = useOpenSession()?.user.name;
  const { data } = api.courses.list.useQuery({});
  return useMemo(
    () => new Set(data?.filter(({ consultantName }) => consultantName === name).map(({ id }) => id)),
    [data, name],
  );
}
