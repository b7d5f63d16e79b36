import { useState } from 'react';
import { factsOf } from '#renderer/failure.ts';
import { enterBook } from '#renderer/session/enter-book.ts';

/** Asks what carries a secret: unlike a mutation, nothing of it stays in a cache. `ask` gives undefined when it was refused. */
export function useAsking() {
  const [isWorking, setIsWorking] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function ask<T>(question: () => Promise<T>): Promise<T | undefined> {
    setIsWorking(true);
    setError(null);
    try {
      return await question();
    } catch (refused) {
      setError(refused);
      // Another window of ours has opened the book meanwhile: this one follows.
      if (factsOf(refused).message.key === 'session.alreadyOpen') void enterBook();
      return undefined;
    } finally {
      setIsWorking(false);
    }
  }

  return { isWorking, error, ask, forget: () => setError(null) };
}
