import { useEffect, useRef, useState } from 'react';
import { api, showsAnew } from '#renderer/api.ts';
import { refusedOf, type Refused } from '#renderer/failure.ts';
import { sideWords } from '#renderer/profiles/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Day } from '#shared/calendar.ts';
import { levelsOf } from '#shared/profile-match.ts';
import type { ProfileLevel } from '#shared/profiles.ts';
import type { ScoreSide } from '#shared/scores.ts';
import type { Trait } from '#shared/traits.ts';

type Level = { trait: Trait; side: ScoreSide; assessedOn: Day; level: number | null; basis?: string | undefined };

/** Gives levels one after the other, each from what the page then shows, and says each with its way back. */
export function useAssessing(courseId: string, given: readonly ProfileLevel[]) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [refused, setRefused] = useState<string | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const seen = useRef(given);
  useEffect(() => {
    seen.current = given;
  }, [given]);

  async function send({ trait, side, assessedOn, level, basis }: Level): Promise<Refused | null> {
    const ofDay = seen.current.find(
      (each) => each.trait === trait && each.side === side && each.assessedOn === assessedOn,
    );
    const isKnown = levelsOf(seen.current, side)[trait] !== null;
    const isSaid = ofDay
      ? ofDay.level === level && (basis === undefined || basis === ofDay.basis)
      : level === null && !isKnown;
    setRefused(null);
    if (isSaid) return null;
    try {
      const { auditSeq } = await api.profiles.assess.ask({
        courseId,
        side,
        assessedOn,
        levels: [{ trait, level, version: ofDay?.version ?? 0, ...(basis === undefined ? {} : { basis }) }],
      });
      sayDone(
        speak('profiles.assessed', {
          trait: speak(`traits.${trait}`),
          side: speak(sideWords[side]),
          level: level ?? speak('app.unknown'),
        }),
        auditSeq,
      );
      return null;
    } catch (error) {
      const why = refusedOf(error, speak);
      setRefused(why.sentence);
      return why;
    } finally {
      await showsAnew();
    }
  }

  const assess = (level: Level): Promise<Refused | null> => {
    const turn = queue.current.then(() => send(level));
    queue.current = turn;
    return turn;
  };
  return { assess, refused };
}
