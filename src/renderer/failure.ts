import { Failure, refusal, type FailureFacts } from '#shared/failure.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What was refused, in the shape a form reads. Anything that is no refusal is the one calm sentence. */
export const factsOf = (error: unknown): FailureFacts =>
  error instanceof Failure ? error.facts : refusal('unexpected', 'failures.unexpected').facts;

/** Why a value was not kept: the sentence to show, and whether the record was changed since it was read. */
export type Refused = { sentence: string; isConflict: boolean };

export const refusedOf = (error: unknown, speak: Speak): Refused => ({
  sentence: sentenceOf(error, speak) ?? speak('failures.invalid'),
  isConflict: factsOf(error).code === 'conflict',
});

/** The sentence that belongs to one field, or undefined when the field is fine. */
export function faultAt(error: unknown, path: string, speak: Speak): string | undefined {
  const fault = error ? factsOf(error).faults.find((each) => each.path === path) : undefined;
  return fault && speak.sentence(fault.message);
}

/** The sentence about the whole: the faults whose field the form does not show, else the refusal's own. */
export function sentenceOf(error: unknown, speak: Speak, shownPaths: readonly string[] = []): string | undefined {
  if (!error) return undefined;
  const facts = factsOf(error);
  const elsewhere = facts.faults.find((fault) => !shownPaths.includes(fault.path));
  if (elsewhere) return speak.sentence(elsewhere.message);
  return facts.faults.length > 0 ? undefined : speak.sentence(facts.message);
}
