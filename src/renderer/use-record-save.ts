import { useCallback } from 'react';
import type { Done } from '#renderer/api.ts';
import type { Refused } from '#renderer/failure.ts';
import { type Drawn, recordTurns } from '#renderer/record-turns.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';

const inTurn = recordTurns();

/**
 * Keeps fields of one record as `useInlineSave` does, typed however fast: each waits for the one before and stands on its version.
 * Only for a change that says nothing of another field's value; a colleague's change between is still a conflict.
 */
export function useRecordSave({ id, version }: Drawn) {
  const save = useInlineSave();
  return useCallback(
    (field: string, ask: (version: number) => Promise<Done<{ version: number }>>): Promise<Refused | null> =>
      save(field, () => inTurn({ id, version }, ask)),
    [id, version, save],
  );
}
