import {
  notifyManager,
  QueryClient,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Bridge } from '#shared/bridge.ts';
import type { Contract, InputOf, Noun, OutputOf } from '#shared/contract.ts';
import { Failure } from '#shared/failure.ts';
import type { Message } from '#shared/messages.ts';

declare global {
  interface Window {
    /** The only thing this page can reach. */
    readonly bridge: Bridge;
  }
}

/** Everything is asked again after a change: the database answers faster than a wrong screen can be noticed. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Asks again for everything shown, and waits until the page has drawn the answers. Paper is not waited for: it takes seconds to print. */
export async function showsAnew(): Promise<void> {
  await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'prints' }, { cancelRefetch: false });
  // The answers are handed to the page in the same order.
  await new Promise<void>((isDrawn) => notifyManager.schedule(isDrawn));
}

/** What an operation gave, and the audit line a command can be undone by. */
export type Done<T> = { value: T; auditSeq: number | null };

type Hooks<O> = {
  /** Asks (query, inspect, and errands that only read) and keeps the answer fresh; `isOn: false` waits. */
  useQuery(input: InputOf<O>, options?: { isOn?: boolean }): UseQueryResult<OutputOf<O>, Error>;
  /** Asks for a change; `mutateAsync(input)` gives `Done` or throws `Failure`. */
  useCommand(): UseMutationResult<Done<OutputOf<O>>, Error, InputOf<O>>;
  /** Asks once, outside a component's rendering; an errand may be given the id it is followed and cancelled by. */
  ask(input: InputOf<O>, errandId?: string): Promise<Done<OutputOf<O>>>;
};

/** Hooks for every operation of the contract; none is written by hand. */
export const api = lazily((noun) => lazily((verb) => hooksOf(noun, verb))) as {
  [N in Noun]: { [V in keyof Contract[N]]: Hooks<Contract[N][V]> };
};

function lazily<T>(make: (name: string) => T): Record<string, T> {
  const made = new Map<string, T>();
  return new Proxy({} as Record<string, T>, {
    get(_target, name: string) {
      const known = made.get(name) ?? make(name);
      made.set(name, known);
      return known;
    },
  });
}

function hooksOf(noun: string, verb: string) {
  const ask = async (input: unknown, errandId?: string): Promise<Done<unknown>> => {
    const outcome = await window.bridge.invoke(`${noun}.${verb}`, input, errandId);
    if (!outcome.ok) throw new Failure(outcome.failure);
    return { value: outcome.value, auditSeq: outcome.auditSeq ?? null };
  };
  return {
    useQuery: (input: unknown, { isOn = true }: { isOn?: boolean } = {}) =>
      useQuery({ queryKey: [noun, verb, input], queryFn: async () => (await ask(input)).value, enabled: isOn }),
    useCommand: () => useMutation({ mutationKey: [noun, verb], mutationFn: (input: unknown) => ask(input) }),
    ask,
  };
}

/** Hears what main tells this window, for as long as the component is shown. */
export function useMessages(hear: (message: Message) => void): void {
  useEffect(() => window.bridge.listen(hear), [hear]);
}
