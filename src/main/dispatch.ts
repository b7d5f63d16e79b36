import { asOf, type AsOf, type Clock } from '#main/clock.ts';
import { maySee } from '#main/access.ts';
import type { Workshop } from '#main/database/workshop.ts';
import type { CommandContext, ErrandBeforeUnlockContext, ErrandContext, Perform, QueryContext } from '#main/handler.ts';
import type { Host } from '#main/host.ts';
import { errandOf, handlerOf } from '#main/handlers.ts';
import { assertPlain } from '#main/plain-input.ts';
import { parse } from '#main/parse.ts';
import { nounOfTable } from '#main/nouns.ts';
import { routeOf } from '#shared/contract.ts';
import { Failure, refusal, type Outcome } from '#shared/failure.ts';
import type { Message } from '#shared/messages.ts';
import type { Operation } from '#shared/operation.ts';
import type { SignedIn } from '#shared/session.ts';

/** An unlocked book and the person who unlocked it. */
export type OpenBook = {
  workshop: Workshop;
  user: SignedIn;
  /** Random per unlocking. */
  sessionId: string;
  isDemo: boolean;
  /** When this person last had a line written for looking at this candidate, or this very list, with this purpose. */
  visits: Map<string, number>;
  /** Aborted when the book is locked: what still runs for this person stops, and gives and writes nothing more. */
  closed: AbortSignal;
};

export type DispatchParts = {
  book: () => OpenBook | null;
  host: Host;
  clock: Clock;
  tell: (message: Message) => void;
  /** Hears of a bug: the operation and the error, never the input. */
  noteBug: (operation: string, error: unknown) => void;
};

/** Who asks: a window, or an errand through `perform`; a demo plays its past with `at`. */
export type Asking = { isInside?: boolean; errandId?: string | undefined; at?: AsOf };

/** Fifteen minutes with one candidate and one purpose are one visit, and one line in the access log. */
const visitMs = 15 * 60 * 1000;

export type Dispatcher = {
  dispatch: (name: string, input: unknown, asking?: Asking) => Promise<Outcome>;
  cancel: (errandId: string) => boolean;
};

/** The one door: route, role, lock, shape, subject, transaction, audit and outcome are decided here and nowhere else. */
export function createDispatcher(parts: DispatchParts): Dispatcher {
  const running = new Map<string, AbortController>();

  async function dispatch(name: string, input: unknown, asking: Asking = {}): Promise<Outcome> {
    try {
      const operation = routeOf(name);
      if (!operation || (operation.isInternal && !asking.isInside))
        throw refusal('invalid', 'failures.unknownOperation');
      const book = parts.book();
      // The way in too: the floor at an open book asks nothing but what is named for it.
      if (book && !operation.by.includes(book.user.role)) throw refusal('forbidden', 'failures.forbidden');
      if (operation.isBeforeUnlock) return await runBeforeUnlock(name, operation, input);
      if (!book) throw locked();
      if (!asking.isInside) assertPlain(input);
      const asked: Asked = {
        name,
        operation,
        book,
        host: parts.host,
        input: parse(operation.input, input),
        at: asking.at ?? asOf(parts.clock),
      };
      switch (operation.kind) {
        case 'query':
          return { ok: true, value: runQuery(asked) };
        case 'inspect':
          return { ok: true, value: runInspect(asked, parts.clock) };
        case 'command':
          return runCommand(asked, parts.tell);
        case 'errand':
          return { ok: true, value: await runErrand(asked, asking.errandId) };
      }
    } catch (error) {
      return { ok: false, failure: failureOf(name, error, (bug) => parts.noteBug(name, bug)) };
    }
  }

  async function runBeforeUnlock(name: string, operation: Operation, input: unknown): Promise<Outcome> {
    assertPlain(input);
    const errand = errandOf(name) as (input: unknown, context: ErrandBeforeUnlockContext) => Promise<unknown>;
    return {
      ok: true,
      value: await errand(parse(operation.input, input), { host: parts.host, signal: new AbortController().signal }),
    };
  }

  async function runErrand(asked: Asked, errandId: string | undefined): Promise<unknown> {
    const { name, book, at } = asked;
    const { closed } = book;
    refuseUnseenCourses(asked);
    // A citizen has a right to see every look at them: what names several is a line for each.
    const noteEach = (subjects: readonly (string | null)[]) =>
      book.workshop.sqlite
        .transaction(() => subjects.forEach((subject) => writeAudit(asked, 'errand', subject)))
        .immediate();
    noteEach(subjectsOfErrand(asked));

    const controller = new AbortController();
    if (errandId !== undefined) running.set(errandId, controller);
    const perform: Perform = async (inner, innerInput) => {
      // Whoever unlocks meanwhile must not find their name under another's errand.
      if (closed.aborted) throw locked();
      const outcome = await dispatch(inner, innerInput, { isInside: true, at });
      if (!outcome.ok) throw new Failure(outcome.failure);
      return outcome.value as never;
    };
    const context: ErrandContext = {
      db: book.workshop.reader,
      host: parts.host,
      perform,
      signal: AbortSignal.any([controller.signal, closed]),
      noteLooks: (courseIds) => noteEach(candidatesOf(asked, courseIds)),
      noteLookAtEverybody: () => noteEach(book.workshop.everybody()),
      openSnapshot: () => book.workshop.openSnapshot(),
      progress: (done, of) => errandId !== undefined && parts.tell({ kind: 'progress', errandId, done, of }),
      user: book.user,
      sessionId: book.sessionId,
      ...at,
    };
    try {
      const errand = errandOf(name) as (input: unknown, context: ErrandContext) => Promise<unknown>;
      const value = await errand(asked.input, context);
      // Locking is itself an errand, and has nothing to give.
      if (closed.aborted && value !== null) throw locked();
      return value;
    } catch (error) {
      if (closed.aborted) throw locked();
      if (controller.signal.aborted) throw refusal('conflict', 'failures.cancelled');
      throw error;
    } finally {
      if (errandId !== undefined) running.delete(errandId);
    }
  }

  return {
    dispatch,
    cancel(errandId) {
      const controller = running.get(errandId);
      controller?.abort();
      return controller !== undefined;
    },
  };
}

const locked = () => refusal('locked', 'failures.locked');

type Asked = { name: string; operation: Operation; book: OpenBook; host: Host; input: unknown; at: AsOf };

function runQuery({ name, book, input, at }: Asked): unknown {
  const handler = handlerOf(name) as (input: unknown, context: QueryContext) => unknown;
  return handler(input, { db: book.workshop.reader, user: book.user, sessionId: book.sessionId, ...at });
}

function runInspect(asked: Asked, clock: Clock): unknown {
  const { name, operation, book } = asked;
  const subject = subjectOf(asked);
  const value = runQuery(asked);
  // Written after the reading and before the giving: nothing is shown that is not logged.
  // A list is its own visit for every filter: an empty department asked for first must not cover everybody.
  const visit = JSON.stringify([book.user.staffId, operation.purpose, subject ?? [name, asked.input]]);
  const last = book.visits.get(visit);
  if (operation.isLoggedEachTime || last === undefined || clock.ticks() - last >= visitMs) {
    book.workshop.sqlite.transaction(() => writeAudit(asked, 'inspect', subject, rowsIn(value))).immediate();
    book.visits.set(visit, clock.ticks());
  }
  return value;
}

function runCommand(asked: Asked, tell: (message: Message) => void): Outcome {
  const { name, operation, book, input, at } = asked;
  const { workshop, user, sessionId } = book;
  const handler = handlerOf(name) as (input: unknown, context: CommandContext) => unknown;
  let auditSeq: number | null = null;
  const value = workshop.sqlite
    .transaction(() => {
      const subject = subjectOf(asked);
      refuseUnseenCourses(asked);
      if (!operation.isQuiet) auditSeq = writeAudit(asked, 'command', subject);
      const given = handler(input, { db: workshop.writer, user, sessionId, ...at });
      if (given instanceof Promise) throw new Error(`${name} gave a promise; a command is synchronous`);
      return given;
    })
    .immediate();
  if (auditSeq === null) return { ok: true, value };
  tell({ kind: 'changed', nouns: nounsChangedBy(workshop, auditSeq) });
  return operation.isFinal ? { ok: true, value } : { ok: true, value, auditSeq };
}

function subjectOf({ operation, book, input }: Asked): string | null {
  if (operation.about === undefined) return null;
  const given = (input as Record<string, string>)[operation.about]!;
  // A print in memory is about the courses it was made of; those of an errand are found by `subjectsOfErrand`.
  if (operation.about === 'jobId') throw new Error('Only an errand may be about a job');
  const [key, recordId] = [operation.about, given] as const;
  const candidateId = book.workshop.candidateOf(key, recordId);
  // Somebody else's candidate and no candidate at all answer alike: existence is knowledge too.
  const courseId = book.workshop.courseOf(key, recordId);
  if (candidateId === null || !maySee(book.workshop.reader, book.user, { candidateId, courseId }))
    throw refusal('not-found', 'failures.notFound');
  return candidateId;
}

/** Of an operation on several courses, each must be one the asker may see; the line is about nobody in particular, its changes are. */
function refuseUnseenCourses(asked: Asked): void {
  const { operation, input } = asked;
  candidatesOf(asked, operation.aboutEach?.(input) ?? []);
}

/** The candidates an errand is about, each once; `[null]` when it is about nobody in particular. */
function subjectsOfErrand(asked: Asked): (string | null)[] {
  const { operation, input, host } = asked;
  const courseIds =
    operation.about === 'jobId' ? coursesOfJob(host, (input as { jobId: string }).jobId) : operation.aboutEach?.(input);
  if (courseIds === undefined) return [subjectOf(asked)];
  return courseIds.length === 0 ? [null] : candidatesOf(asked, courseIds);
}

/** The candidates of these courses, each once; refuses `not-found` when the asker may not see one of them. */
function candidatesOf({ book }: Asked, courseIds: readonly string[]): string[] {
  const found = courseIds.map((courseId) => {
    const candidateId = book.workshop.candidateOf('courseId', courseId);
    if (candidateId === null || !maySee(book.workshop.reader, book.user, { candidateId, courseId }))
      throw refusal('not-found', 'failures.notFound');
    return candidateId;
  });
  return [...new Set(found)];
}

function coursesOfJob(host: Host, jobId: string): readonly string[] {
  const job = host.job(jobId);
  if (!job) throw refusal('not-found', 'prints.jobGone');
  return job.courseIds;
}

function writeAudit(
  asked: Asked,
  kind: 'inspect' | 'command' | 'errand',
  candidateId: string | null,
  rowCount: number | null = null,
): number {
  const { name, operation, book, input, at } = asked;
  return book.workshop.audit.append({
    at: at.now,
    sessionId: book.sessionId,
    staffId: book.user.staffId,
    operation: name,
    kind,
    candidateId: candidateId ?? candidateOfUndone(asked),
    purpose: operation.purpose ?? null,
    fields: fieldNames(input as Record<string, unknown>),
    rowCount,
    undoes: undoneBy(asked),
    isFinal: operation.isFinal ?? false,
  });
}

/** For an undo, the line it takes back; it is about the same candidate. */
const undoneBy = ({ name, input }: Asked): number | null =>
  name === 'history.undo' ? (input as { auditSeq: number }).auditSeq : null;

function candidateOfUndone(asked: Asked): string | null {
  const seq = undoneBy(asked);
  return seq === null ? null : asked.book.workshop.audit.candidateOf(seq);
}

// A revision names the fields it changes, not the word "change".
function fieldNames(input: Record<string, unknown>): string[] {
  const { change, ...rest } = input;
  return [...Object.keys(rest), ...(typeof change === 'object' && change !== null ? Object.keys(change) : [])];
}

function rowsIn(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  const lines = (value as { lines?: unknown } | null)?.lines;
  return Array.isArray(lines) ? lines.length : null;
}

function nounsChangedBy(workshop: Workshop, auditSeq: number): string[] {
  const tables = workshop.sqlite
    .prepare('SELECT DISTINCT tableName FROM changes WHERE auditSeq = ?')
    .pluck()
    .all(auditSeq) as string[];
  return [...new Set(tables.map(nounOfTable))];
}

function failureOf(name: string, error: unknown, noteBug: (error: unknown) => void): Failure['facts'] {
  if (error instanceof Failure) {
    if (error.cause !== undefined) noteBug(error.cause);
    return error.facts;
  }
  // drizzle wraps what its own statements meet; what the commit meets comes bare.
  const { code } = codeOwner(error);
  if (code === 'SQLITE_FULL') return refusal('unexpected', 'failures.diskFull').facts;
  // Later work stands on what was to be put back: a row it points to, or one in its place.
  if (name === 'history.undo' && typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT'))
    return refusal('conflict', 'history.changedSince').facts;
  noteBug(error);
  return refusal('unexpected', 'failures.unexpected').facts;
}

function codeOwner(error: unknown): { code?: unknown } {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return code === undefined && cause instanceof Error ? (cause as { code?: unknown }) : { code };
}
