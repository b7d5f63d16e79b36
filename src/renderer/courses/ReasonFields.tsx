import { Select, TextInput } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { faultAt } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { codeText, isValidOn, type CodeList } from '#shared/code-lists.ts';

export type Why = { reasonCode: string | null; reason: string };
export const noWhy: Why = { reasonCode: null, reason: '' };

type ReasonFieldsProps = {
  /** The list the reason is of; null for words alone. */
  list: CodeList | null;
  /** The codes valid that day are offered. */
  day: string;
  /** Leaves codes of a kind out. */
  withoutKind?: string | undefined;
  why: Why;
  onChange: (why: Why) => void;
  isReasonNeeded: boolean;
  error: unknown;
};

/** Why: a code of the list, and words. */
export function ReasonFields({ list, day, withoutKind, why, onChange, isReasonNeeded, error }: ReasonFieldsProps) {
  const speak = useSpeak();
  const codes = useReasonCodes(list, day).filter(({ kind }) => withoutKind === undefined || kind !== withoutKind);
  return (
    <>
      {list !== null && (
        <Select
          openOnFocus={false}
          label={speak('courseLife.reasonCode')}
          data={codes.map(({ value, label }) => ({ value, label }))}
          value={codes.some(({ value }) => value === why.reasonCode) ? why.reasonCode : null}
          onChange={(reasonCode) => onChange({ ...why, reasonCode })}
          error={faultAt(error, 'reasonCode', speak)}
        />
      )}
      <TextInput
        label={speak(isReasonNeeded ? 'courseLife.reason' : 'courseLife.reasonOptional')}
        value={why.reason}
        onChange={(event) => onChange({ ...why, reason: event.currentTarget.value })}
        error={faultAt(error, 'reason', speak)}
      />
    </>
  );
}

/** The codes of a list that may be given on a day, with what rules read of them. */
export function useReasonCodes(list: CodeList | null, day: string) {
  const { language } = useSpeak();
  const { data: codes } = api.codeLists.all.useQuery({});
  return (codes ?? [])
    .filter((code) => code.list === list && isValidOn(code, day))
    .map((code) => ({ value: code.code, label: codeText(code, language), kind: code.kind }));
}
