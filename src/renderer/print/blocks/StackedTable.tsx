import { Cell, Words } from '#renderer/print/blocks/Cell.tsx';
import type { PaperTable } from '#shared/papers/paper.ts';

/** A table as one fact a line, each row below its name: large type has no room for many columns. */
export function StackedTable({ table: { label, columns, rows } }: { table: PaperTable }) {
  const name = Math.max(
    0,
    columns.findIndex(({ isName }) => isName),
  );
  return (
    <table aria-label={label} data-fit="stacked">
      {rows.map(({ key, cells }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <Cell cell={cells[name] ?? ''} />
            </th>
          </tr>
          {columns
            .map(({ header }, place) => ({ header, place, cell: cells[place] ?? '' }))
            .filter(({ place, cell }) => place !== name && cell !== '')
            .map(({ header, place, cell }) => (
              <tr key={place}>
                <th scope="row">
                  <Words text={header} />
                </th>
                <td>
                  <Cell cell={cell} />
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
