import { useContext } from 'react';
import { Cell, Words } from '#renderer/print/blocks/Cell.tsx';
import { StackedTable } from '#renderer/print/blocks/StackedTable.tsx';
import { longestLine, tableFit } from '#renderer/print/blocks/table-fit.ts';
import { LargeType } from '#renderer/print/type-size.ts';
import type { PaperCell, PaperColumn, PaperTable } from '#shared/papers/paper.ts';

/** A table with heads that repeat on every page and rows that never break, and its basis below. */
export function Table({ table }: { table: PaperTable }) {
  const { rows, notes = [] } = table;
  const fit = tableFit(table, useContext(LargeType));
  const isShort = rows.length <= (fit === 'stacked' ? 1 : shortest);
  return (
    <div className={isShort ? 'table together' : 'table'}>
      {fit === 'stacked' ? <StackedTable table={table} /> : <Columns table={table} fit={fit} />}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** A table this short is not worth breaking over two pages. */
const shortest = 6;

function Columns({ table: { label, columns, rows, isForWriting = false }, fit }: { table: PaperTable; fit: string }) {
  return (
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
  );
}

function looks({ isNumber, isTight }: PaperColumn, cell: PaperCell = '') {
  const text = typeof cell === 'string' ? cell : cell.text;
  const isShort = text.length <= longestLine;
  return { 'data-number': (isNumber && isShort) || undefined, 'data-tight': (isTight && isShort) || undefined };
}
