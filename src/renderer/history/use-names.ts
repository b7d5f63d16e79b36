import { api } from '#renderer/api.ts';
import { useSpeak } from '#renderer/text.ts';
import { codeOfDay, codeText, type CodeList } from '#shared/code-lists.ts';
import { wordingIn } from '#shared/indicators.ts';

/** Something a stored id may point to beside what the house knows: a try-out, an earlier job, another course. */
export type Named = { id: string; name: string };

/** What a stored reference or code is called by people; `others` are the record's own. */
export function useNames(others: readonly Named[] = []) {
  const { language } = useSpeak();
  const codes = api.codeLists.all.useQuery({}).data ?? [];
  const named = [
    ...(api.departments.list.useQuery({}).data ?? []),
    ...(api.staff.list.useQuery({}).data ?? []),
    ...(api.authorityContacts.list.useQuery({}).data ?? []),
    ...(api.jobFunctions.list.useQuery({}).data ?? []),
    ...(api.courseTemplates.list.useQuery({}).data ?? []),
    ...(api.indicators.set.useQuery({}).data?.indicators ?? []).map((indicator) => ({
      id: indicator.id,
      name: wordingIn(indicator, language).name,
    })),
    ...others,
  ];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return {
    nameOf: (id: string): string | null => names.get(id) ?? null,
    /** A code by its text of that day, from the first of the lists that knows it; null when none does. */
    codeText(lists: readonly CodeList[], wanted: string, day: string): string | null {
      const code = lists.map((list) => codeOfDay(codes, list, wanted, day)).find((found) => found !== null);
      return code ? codeText(code, language) : null;
    },
  };
}

export type Names = ReturnType<typeof useNames>;
