import type { TextKey, TextValues } from '#shared/text/keys.ts';

/** The kinds of refusal a person can act on. `unexpected` is a bug, logged once and shown as one calm sentence. */
export type FailureCode = 'invalid' | 'not-found' | 'conflict' | 'forbidden' | 'locked' | 'unexpected';

/** A sentence by its key in `shared/text`, with the values it mentions. */
export type Sentence = { key: TextKey; values?: TextValues };

/** What is wrong with one field of the input; `path` is the field's path, for example `hours.days.0.minutes`. */
export type Fault = { path: string; message: Sentence };

export type FailureFacts = { code: FailureCode; message: Sentence; faults: Fault[] };

/** How every operation answers across the bridge. */
export type Outcome<T = unknown> =
  | { ok: true; value: T; /** Audit line of a command that can be undone. */ auditSeq?: number }
  | { ok: false; failure: FailureFacts };

/** A refusal the user can act on. Anything else that is thrown is a bug. */
export class Failure extends Error {
  readonly facts: FailureFacts;
  constructor(facts: FailureFacts) {
    super(`${facts.code}: ${facts.message.key}`);
    this.facts = facts;
  }
}

/** Makes a refusal: code, sentence, and the field it belongs to, if any. */
export function refusal(code: FailureCode, key: TextKey, values?: TextValues, path?: string): Failure {
  const message: Sentence = values ? { key, values } : { key };
  return new Failure({ code, message, faults: path === undefined ? [] : [{ path, message }] });
}
