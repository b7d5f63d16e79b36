import { api } from '#renderer/api.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** What a stored reference or code is called by people. */
export function useNames(record: CourseRecord) {
  const codes = useCodes();
  const named = [
    ...(api.departments.list.useQuery({}).data ?? []),
    ...(api.staff.list.useQuery({}).data ?? []),
    ...(api.authorityContacts.list.useQuery({}).data ?? []),
    ...(api.jobFunctions.list.useQuery({}).data ?? []),
    ...record.tryOuts.map(({ id, functionName }) => ({ id, name: functionName })),
  ];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return { codes, nameOf: (id: string): string | null => names.get(id) ?? null };
}

export type Names = ReturnType<typeof useNames>;
