import type { TableColumn, TableData } from '#renderer/print/table-data.ts';

/** A table with heads that repeat on every page and rows that never break. */
export function PrintTable({ table: { label, columns, rows, notes = [] } }: { table: TableData }) {
  return (
    <div className={rows.length <= unbroken ? 'keep' : undefined}>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.header}
                scope="col"
                style={column.width === undefined ? undefined : { width: column.width }}
                {...looks(column)}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, isTotal = false }) => (
            <tr key={key} data-total={isTotal || undefined}>
              {columns.map((column, place) =>
                column.isName ? (
                  <th key={column.header} scope="row" {...looks(column)}>
                    {cells[place]}
                  </th>
                ) : (
                  <td key={column.header} {...looks(column)}>
                    {cells[place]}
                  </td>
                ),
              )}
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

const looks = ({ isNumber, isTight }: TableColumn) => ({
  'data-number': isNumber || undefined,
  'data-tight': isTight || undefined,
});
