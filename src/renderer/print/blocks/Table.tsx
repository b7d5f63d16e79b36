import { Mark } from '#renderer/print/blocks/Mark.tsx';
import { breakable, tableFit } from '#renderer/print/blocks/table-fit.ts';
import { LargeType } from '#renderer/print/type-size.ts';
import { useContext } from 'react';
import type { PaperCell, PaperColumn, PaperTable } from '#shared/papers/paper.ts';

/** A table with heads that repeat on every page and rows that never break. */
export function Table({ table }: { table: PaperTable }) {
  const { label, columns, rows, notes = [], isForWriting = false } = table;
  const fit = tableFit(table, useContext(LargeType));
  return (
    <div className={rows.length <= unbroken ? 'table together' : 'table'}>
      <table aria-label={label} data-fit={fit} data-writing={isForWriting || undefined}>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th
                key={place}
                scope="col"
                style={column.width === undefined ? undefined : { width: `${column.width}%` }}
                {...looks(column)}
              >
                <Words text={column.header} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, isTotal = false }) => (
            <tr key={key} data-total={isTotal || undefined}>
              {columns.map((column, place) => {
                const cell = cells[place] ?? '';
                return column.isName ? (
                  <th key={place} scope="row" {...looks(column, cell)}>
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={place} {...looks(column, cell)}>
                    <Cell cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** A table this short is not worth breaking over two pages. */
const unbroken = 6;

/** What is kept on one line is short; more than this is no date and no period. */
const tightest = 24;

function Cell({ cell }: { cell: PaperCell }) {
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
const Words = ({ text }: { text: string }) =>
  breakable(text).map(({ words, isLong }, place) =>
    isLong ? (
      <span key={place} className="long">
        {words}
      </span>
    ) : (
      words
    ),
  );

function looks({ isNumber, isTight }: PaperColumn, cell: PaperCell = '') {
  const text = typeof cell === 'string' ? cell : cell.text;
  const isShort = text.length <= tightest;
  return { 'data-number': (isNumber && isShort) || undefined, 'data-tight': (isTight && isShort) || undefined };
}
