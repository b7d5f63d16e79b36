import { Mark } from '#renderer/print/blocks/Mark.tsx';
import { stretches } from '#renderer/print/blocks/table-fit.ts';
import { unbroken } from '#renderer/print/blocks/unbroken.ts';
import type { PaperCell } from '#shared/papers/paper.ts';

/** What stands in a cell: words, with the mark that goes with them. */
export function Cell({ cell }: { cell: PaperCell }) {
  if (typeof cell === 'string') return <Words text={cell} />;
  const { text, mark, small = '' } = cell;
  return (
    <>
      {mark === undefined ? (
        <Words text={text} />
      ) : (
        <span className="marked">
          <Mark mark={mark} />
          <span>
            <Words text={text} />
          </span>
        </span>
      )}
      {small !== '' && <small>{small}</small>}
    </>
  );
}

/** A column is as wide as its longest word; a word too long for that is broken instead. */
export const Words = ({ text }: { text: string }) =>
  stretches(unbroken(text)).map(({ words, look }, place) =>
    look === undefined ? (
      words
    ) : (
      <span key={place} className={look}>
        {words}
      </span>
    ),
  );
