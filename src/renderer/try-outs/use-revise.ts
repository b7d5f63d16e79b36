import { useCallback } from 'react';
import { api } from '#renderer/api.ts';
import type { Refused } from '#renderer/failure.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import type { TryOut, tryOuts } from '#shared/try-outs.ts';

/** Changes a try-out and says which field was kept; gives null, or why it was not. */
export type Revise = (label: string, change: InputOf<(typeof tryOuts)['revise']>['change']) => Promise<Refused | null>;

/** Changes this try-out, in the version that is shown. */
export function useRevise({ id: tryOutId, version }: TryOut): Revise {
  const save = useInlineSave();
  return useCallback(
    (label, change) => save(label, () => api.tryOuts.revise.ask({ tryOutId, version, change })),
    [save, tryOutId, version],
  );
}
