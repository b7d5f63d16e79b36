// What must not compile. Each line marked @ts-expect-error is an error tsc must find; if it stops being one, tsc says so.
import type { Errands, Handlers, QueryContext, Reader } from '#main/handler.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Dictionary, TextKey } from '#shared/text/keys.ts';
import type { OperationName } from '#shared/contract.ts';
import { command, inspect } from '#shared/operation.ts';
import { z } from 'zod';

declare const reader: Reader;
declare const handlers: Handlers<'departments'>;
declare const context: QueryContext;

// @ts-expect-error a query cannot insert
reader.insert(departmentsTable);
// @ts-expect-error a query cannot delete
reader.delete(departmentsTable);
// @ts-expect-error a query cannot run a changing statement
reader.run('DELETE FROM departments');
// @ts-expect-error nobody but the dispatcher begins a transaction
reader.transaction(() => {});

// @ts-expect-error a promise of the contract that nobody keeps
export const withoutArchive: Handlers<'departments'> = {
  list: handlers.list,
  open: handlers.open,
  revise: handlers.revise,
};

export const withPromise: Handlers<'departments'> = {
  ...handlers,
  // @ts-expect-error a command is synchronous
  open: async (input, asked) => handlers.open(input, asked),
};

export const writingQuery: Handlers<'departments'> = {
  ...handlers,
  // @ts-expect-error the query's database has no insert
  list: (_input, { db }) => db.insert(departmentsTable).values({ id: '', name: '' }).returning().all(),
};

export const wrongAnswer: Handlers<'departments'> = {
  ...handlers,
  // @ts-expect-error the answer is not what the contract promises
  open: () => ({ name: 'Hjulmagervej' }),
};

// @ts-expect-error an errand is asynchronous
export const withoutPromise: Errands<'settings'>['show'] = (_input, { host }) => host.settings.read();

// @ts-expect-error whom an operation is about must stand in its input
inspect(z.strictObject({ departmentId: z.string() }), { about: 'courseId', purpose: 'case' });
// @ts-expect-error a look needs a purpose
inspect(z.strictObject({ courseId: z.string() }), { about: 'courseId' });
// @ts-expect-error only roles we have
command(z.strictObject({}), { by: ['administrator'] });

// @ts-expect-error an operation nobody has declared
export const unknownOperation: OperationName = 'candidates.obliterate';
// @ts-expect-error a sentence nobody has written
export const unknownSentence: TextKey = 'candidates.thisSentenceDoesNotExist';
// @ts-expect-error a language that leaves sentences out
export const halfALanguage: Dictionary = { app: { name: 'Workshop book' } };

export const sees: unknown = context;
