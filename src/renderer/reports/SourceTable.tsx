import type { PaperCell, PaperTable } from '#shared/papers/paper.ts';
import classes from '#renderer/reports/source.module.css';

/** A table of the paper, beside the text that is written about it. */
export function SourceTable({ table: { label, columns, rows, notes = [] } }: { table: PaperTable }) {
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls in its own frame */}
      <section className={classes.source} tabIndex={0} aria-label={label}>
        <table aria-label={label}>
          <thead>
            <tr>
              {columns.map(({ header, isNumber }) => (
                <th key={header} scope="col" data-number={isNumber || undefined}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells, isTotal }) => (
              <tr key={key} data-total={isTotal || undefined}>
                {columns.map(({ header, isNumber, isName, isTight }, place) =>
                  isName ? (
                    <th key={header} scope="row">
                      {wordsOf(cells[place])}
                    </th>
                  ) : (
                    <td key={header} data-number={isNumber || undefined} data-tight={isTight || undefined}>
                      {wordsOf(cells[place])}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </>
  );
}

const wordsOf = (cell: PaperCell = ''): string =>
  typeof cell === 'string' ? cell : [cell.text, cell.small ?? ''].filter((part) => part !== '').join('. ');
