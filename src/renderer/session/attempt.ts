import { factsOf, faultAt, sentenceOf } from '#renderer/failure.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Seconds to wait after a refused attempt; 0 when it was refused for another reason. */
export const secondsToWait = (error: unknown): number => Number(factsOf(error).message.values?.['seconds'] ?? 0);

/** What a refused attempt says at its field and about the whole. The seconds count down in a line of their own. */
export function wordsOfAttempt(error: unknown, speak: Speak, path: string, shownPaths: readonly string[] = [path]) {
  if (!error) return { atField: undefined, whole: undefined };
  switch (factsOf(error).message.key) {
    case 'session.wrongPassphrase':
      return { atField: speak('session.wrongOnly'), whole: undefined };
    case 'session.wrongRecoveryKey':
      return { atField: speak('session.wrongKeyOnly'), whole: undefined };
    case 'session.wait':
      return { atField: undefined, whole: undefined };
    default:
      return { atField: faultAt(error, path, speak), whole: sentenceOf(error, speak, shownPaths) };
  }
}
