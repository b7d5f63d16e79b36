import { useMemo } from 'react';
import { api } from '#renderer/api.ts';
import { useSpeak } from '#renderer/text.ts';
import { absenceKindOn, codeOfDay, codeText, isValidOn, type AbsenceKind, type CodeList } from '#shared/code-lists.ts';

/** The code lists in the reader's language; an old record keeps the wording of its code. */
export function useCodes() {
  const { language } = useSpeak();
  const { data: codes } = api.codeLists.all.useQuery({});
  return useMemo(() => {
    const of = (list: CodeList) => codes?.filter((code) => code.list === list) ?? [];
    const found = (list: CodeList, wanted: string) => of(list).find(({ code }) => code === wanted);
    return {
      /** The word for a code as it was on its record's day; the code itself while the list is on its way, null for no code. */
      word(list: CodeList, wanted: string | null, day: string): string | null {
        if (wanted === null) return null;
        const code = codeOfDay(codes ?? [], list, wanted, day);
        return code ? codeText(code, language) : wanted;
      },
      /** What can be chosen on a day. */
      options: (list: CodeList, day: string) =>
        of(list)
          .filter((code) => isValidOn(code, day))
          .map((code) => ({ value: code.code, label: codeText(code, language) })),
      /** The letter an absence is drawn by. */
      letter: (wanted: string): string =>
        found('absence', wanted)?.key || (found('absence', wanted)?.textDa ?? wanted).charAt(0),
      absenceKind: (wanted: string | null, day: string): AbsenceKind | null => absenceKindOn(codes ?? [], wanted, day),
    };
  }, [codes, language]);
}

export type Codes = ReturnType<typeof useCodes>;
