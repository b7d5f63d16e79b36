import { useState } from 'react';

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
      return undefined;
    } finally {
      setIsWorking(false);
    }
  }

  return { isWorking, error, ask, forget: () => setError(null) };
}
