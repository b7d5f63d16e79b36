import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Contract, Noun, OperationName, OutputOf, ParsedInputOf } from '#shared/contract.ts';
import type { Operation } from '#shared/operation.ts';
import type { SignedIn } from '#shared/session.ts';
import type { Snapshot } from '#main/database/snapshot.ts';
import type { Host } from '#main/host.ts';

type Database = BetterSQLite3Database;

/** What may be asked of the database in a query: it stands on a connection that cannot write. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | '$count' | '$with' | 'with' | 'all' | 'get'>;

/** What a command gets beside: changes, inside the dispatcher's transaction. */
export type Writer = Reader & Pick<Database, 'insert' | 'update' | 'delete' | 'run'>;

type Asked = {
  /** The day in Europe/Copenhagen. */
  today: string;
  /** The moment, UTC ISO. */
  now: string;
  user: SignedIn;
  /** Random per unlocking; undo stays within it. */
  sessionId: string;
};

export type QueryContext = Asked & { db: Reader };
export type CommandContext = Asked & { db: Writer };

/** Asks a command or a query in the same way as a window does, as the same user. */
export type Perform = <O extends OperationName>(operation: O, input: InputByName<O>) => Promise<OutputByName<O>>;

export type ErrandContext = Asked & {
  db: Reader;
  host: Host;
  perform: Perform;
  signal: AbortSignal;
  progress(done: number, of: number): void;
  /** Writes a line in the access log for each candidate of these courses; refuses one the user may not see. */
  noteLooks(courseIds: readonly string[]): void;
  /** Writes a line in the access log for every candidate there is. */
  noteLookAtEverybody(): void;
  /** Opens the book as it stands now, on a connection of its own; whoever asks closes it. */
  openSnapshot(): Snapshot;
};

export type ErrandBeforeUnlockContext = { host: Host; signal: AbortSignal };

type Split<Name extends string> = Name extends `${infer N}.${infer V}` ? [N, V] : never;
export type OperationByName<Name extends OperationName> =
  Split<Name> extends [infer N extends Noun, infer V] ? (V extends keyof Contract[N] ? Contract[N][V] : never) : never;
export type OutputByName<Name extends OperationName> = OutputOf<OperationByName<Name>>;
export type InputByName<Name extends OperationName> =
  OperationByName<Name> extends { input: infer I }
    ? I extends import('zod').ZodType
      ? import('zod').input<I>
      : never
    : never;

type HandlerOf<O> =
  O extends Operation<infer K>
    ? K extends 'errand'
      ? never
      : (input: ParsedInputOf<O>, context: K extends 'command' ? CommandContext : QueryContext) => OutputOf<O>
    : never;

type ErrandOf<O> = O extends { isBeforeUnlock: true }
  ? (input: ParsedInputOf<O>, context: ErrandBeforeUnlockContext) => Promise<OutputOf<O>>
  : (input: ParsedInputOf<O>, context: ErrandContext) => Promise<OutputOf<O>>;

type VerbsOf<N extends Noun, IsErrand extends boolean> = {
  [V in keyof Contract[N]]: Contract[N][V] extends { kind: 'errand' }
    ? IsErrand extends true
      ? V
      : never
    : IsErrand extends true
      ? never
      : V;
}[keyof Contract[N]];

/** A function for every query, inspect and command of the noun; the compiler asks for what is missing. */
export type Handlers<N extends Noun> = { [V in VerbsOf<N, false>]: HandlerOf<Contract[N][V]> };

/** A function for every errand of the noun. */
export type Errands<N extends Noun> = { [V in VerbsOf<N, true>]: ErrandOf<Contract[N][V]> };
