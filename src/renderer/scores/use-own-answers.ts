import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { scoreOf } from '#shared/score-rules.ts';
import type { Score, ScoreRound } from '#shared/scores.ts';

type Where = { courseId: string; scoredOn: string; round: ScoreRound | undefined };

/** The candidate's answers of one day. Each is kept the moment it is given, one after the other; nothing waits for a button. */
export function useOwnAnswers({ courseId, scoredOn, round }: Where) {
  const speak = useSpeak();
  const [given, setGiven] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  /** What the book answered last: newer than what the page has been told. */
  const standing = useRef<readonly Score[] | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  async function write(indicatorId: string, value: number | null, words: string | undefined) {
    const score = scoreOf({ scores: standing.current ?? round?.scores ?? [] }, indicatorId, 'candidate');
    try {
      const written = { indicatorId, side: 'candidate' as const, value, words, version: score?.version ?? 0 };
      // An answer has a version of its own: the round's would only guard its note.
      const { value: kept } = await api.scores.record.ask({ courseId, scoredOn, version: 0, scores: [written] });
      standing.current = kept.scores;
      setRefused(null);
    } catch (error) {
      standing.current = null;
      setGiven((earlier) => new Map([...earlier].filter(([each]) => each !== indicatorId)));
      setRefused(sentenceOf(error, speak) ?? speak('failures.unexpected'));
    }
  }

  function answer(indicatorId: string, value: number | null, words?: string) {
    setGiven((earlier) => new Map(earlier).set(indicatorId, value));
    queue.current = queue.current.then(() => write(indicatorId, value, words));
  }

  /** The answer to an indicator; undefined before there is one. */
  const answerTo = (indicatorId: string): number | null | undefined =>
    given.has(indicatorId) ? given.get(indicatorId) : round && scoreOf(round, indicatorId, 'candidate')?.value;

  /** What the candidate said beside the answer. */
  const wordsTo = (indicatorId: string): string => (round && scoreOf(round, indicatorId, 'candidate')?.words) ?? '';

  return { answer, answerTo, wordsTo, refused };
}
