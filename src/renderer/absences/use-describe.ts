import { api } from '#renderer/api.ts';
import type { Refused } from '#renderer/failure.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { Absence, absences } from '#shared/absences.ts';
import type { InputOf } from '#shared/contract.ts';

type Change = InputOf<(typeof absences)['describe']>['change'];

/** Keeps one fact about an absence at once; gives null, or why it could not. */
export function useDescribe({ courseId, from, note }: Absence) {
  const save = useInlineSave();
  return (label: string, change: Change): Promise<Refused | null> =>
    save(label, () => api.absences.describe.ask({ courseId, day: from, version: note?.version ?? null, change }));
}
