import { useCallback, useEffect, useRef } from 'react';
import type { Done } from '#renderer/api.ts';
import type { CourseMeeting } from '#shared/meetings.ts';

type Seen = { meetingId: string; version: number };
export type MeetingChange = <T extends { version: number }>(ask: (seen: Seen) => Promise<Done<T>>) => Promise<Done<T>>;

/** Sends the changes of one meeting one after the other, each from the version the one before left: typing fast is no conflict. */
export function useMeetingChange({ id, version }: Pick<CourseMeeting, 'id' | 'version'>): MeetingChange {
  const newest = useRef(version);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  // Versions only count upwards, so what is drawn may be behind and never ahead.
  useEffect(() => {
    newest.current = Math.max(newest.current, version);
  }, [version]);

  return useCallback(
    (ask) => {
      const turn = queue.current.then(async () => {
        const done = await ask({ meetingId: id, version: newest.current });
        newest.current = done.value.version;
        return done;
      });
      // A refusal is told where it was asked; the next in line goes on.
      queue.current = turn.catch(() => undefined);
      return turn;
    },
    [id],
  );
}
