import { useCallback, useEffect, useRef } from 'react';
import { api } from '#renderer/api.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import type { RatedAspect, TryOutRating, tryOuts } from '#shared/try-outs.ts';

type Rate = InputOf<(typeof tryOuts)['rate']>;

/** Rates an aspect, one change after another, each on top of the version the one before gave; gives null, or why it was not kept. */
export function useRate(tryOutId: string, aspect: RatedAspect, rating: TryOutRating | undefined) {
  const speak = useSpeak();
  const save = useInlineSave();
  const shown = rating?.version ?? 0;
  const version = useRef(shown);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    version.current = shown;
  }, [shown]);

  return useCallback(
    (change: Rate['change']) => {
      const rateNow = async () => {
        const done = await api.tryOuts.rate.ask({ tryOutId, aspect, version: version.current, change });
        version.current = done.value.version;
        return done;
      };
      const next = last.current.then(() => save(speak(`tryOuts.${aspect}`), rateNow));
      last.current = next;
      return next;
    },
    [tryOutId, aspect, save, speak],
  );
}
