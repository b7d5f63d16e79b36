import { api } from '#renderer/api.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';

/** Who and what an order can name today: open departments, staff who lead courses, and the authority's people. */
export function useOrderChoices() {
  const session = useOpenSession();
  const departments = api.departments.list.useQuery({}).data?.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const staff = api.staff.list.useQuery({}).data ?? [];
  const contacts = api.authorityContacts.list.useQuery({}).data ?? [];
  const functions = api.jobFunctions.list.useQuery({}).data ?? [];
  const isThere = ({ endedOn }: { endedOn: string | null }) => endedOn === null || endedOn > (session?.today ?? '');
  const me = staff.find(({ id }) => id === session?.user.staffId);
  return {
    departments: departments.map(({ id, name }) => ({ value: id, label: name })),
    consultants: staff
      .filter((one) => isThere(one) && one.role !== 'mentor')
      .map(({ id, name }) => ({ value: id, label: name })),
    counsellors: contacts
      .filter(isThere)
      .map(({ id, name, unit }) => ({ value: id, label: unit === '' ? name : `${name}, ${unit}` })),
    jobFunctions: functions
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ id, name }) => ({ value: id, label: name })),
    /** What is proposed: your own department, or the only one; yourself, unless you are a mentor. */
    ownDepartmentId: me?.departmentId ?? (departments.length === 1 ? departments[0]!.id : null),
    ownId: me && me.role !== 'mentor' ? me.id : null,
  };
}
