import { Failure } from '#shared/failure.ts';

/** A record as it is drawn. */
export type Drawn = { id: string; version: number };
type Turns = { last: Promise<unknown>; from: number; to: number };

/**
 * Sends the commands about each record one after the other: each is given the version one's own last one left, and the drawn one
 * when the book went on from there. Throws what `ask` throws, and the next in line goes on.
 */
export function recordTurns() {
  const known = new Map<string, Turns>();
  return function inTurn<T extends { value: { version: number } }>(
    { id, version: drawn }: Drawn,
    ask: (version: number) => Promise<T>,
  ): Promise<T> {
    const turns = known.get(id) ?? { last: Promise.resolve(), from: drawn, to: drawn };
    known.set(id, turns);
    const turn = turns.last.then(async () => {
      // From one's first version to one's last all are one's own: nobody has changed anything between them.
      const version = turns.from <= drawn && drawn <= turns.to ? turns.to : drawn;
      const done = await ask(version);
      if (version !== turns.to) turns.from = version;
      turns.to = done.value.version;
      return done;
    });
    turns.last = turn.catch((error: unknown) => {
      // Somebody else was there: what is drawn from now on is what counts.
      if (error instanceof Failure && error.facts.code === 'conflict') turns.to = -1;
    });
    return turn;
  };
}
