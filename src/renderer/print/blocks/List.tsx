import { Runs } from '#renderer/print/blocks/Runs.tsx';
import type { PaperRun } from '#shared/papers/paper.ts';

export function List({ isNumbered, items }: { isNumbered: boolean; items: readonly (readonly PaperRun[])[] }) {
  const Items = isNumbered ? 'ol' : 'ul';
  return (
    <Items className="list">
      {items.map((runs, place) => (
        <li key={place}>
          <Runs runs={runs} />
        </li>
      ))}
    </Items>
  );
}
