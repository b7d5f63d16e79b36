import { api } from '#renderer/api.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';

/** The department one works in: where a page begins. Null for the whole centre, undefined until it is known. */
export function useOwnDepartment(): string | null | undefined {
  const staffId = useOpenSession()?.user.staffId;
  const { data } = api.staff.list.useQuery({});
  return data && (data.find(({ id }) => id === staffId)?.departmentId ?? null);
}
