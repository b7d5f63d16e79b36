import type { ColumnSort } from '@tanstack/react-table';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { badgeIcon } from '#renderer/components/icon.ts';
import type { GridColumn } from '#renderer/components/grid.ts';
import classes from '#renderer/components/DataGrid.module.css';

type GridHeadProps<Row> = {
  columns: GridColumn<Row>[];
  sorting: ColumnSort | undefined;
  onSort: (key: string) => void;
};

/** The head of a DataGrid: stays in sight, and sorts. */
export function GridHead<Row>({ columns, sorting, onSort }: GridHeadProps<Row>) {
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.headRow}>
        {columns.map((column) => {
          const order = sorting?.id === column.key ? (sorting.desc ? 'descending' : 'ascending') : 'none';
          return (
            <th
              key={column.key}
              scope="col"
              aria-sort={column.sortBy === undefined ? undefined : order}
              className={classes.headCell}
              data-number={column.isNumber || undefined}
              data-name={column.isName || undefined}
            >
              {column.sortBy === undefined ? (
                column.header
              ) : (
                <button type="button" className={classes.sort} onClick={() => onSort(column.key)}>
                  {column.header}
                  {order === 'ascending' && <IconArrowUp {...badgeIcon} />}
                  {order === 'descending' && <IconArrowDown {...badgeIcon} />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
