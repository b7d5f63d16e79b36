import {
  createColumnHelper,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { compareValues, type GridColumn } from '#renderer/components/grid.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** The rows in the order asked for; unknown values come last whichever way it goes. */
export function useSortedRows<Row extends RowData>(
  columns: GridColumn<Row>[],
  rows: readonly Row[],
  sorting: SortingState,
): Row[] {
  const tableColumns = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return helper.columns(
      columns.map(({ key, sortBy }) =>
        helper.accessor((row) => sortBy?.(row) ?? undefined, {
          id: key,
          enableSorting: sortBy !== undefined,
          sortUndefined: 'last',
          sortFn: (one, other, columnId) => compareValues(one.getValue(columnId), other.getValue(columnId)),
        }),
      ),
    );
  }, [columns]);
  const table = useTable({ features, columns: tableColumns, data: rows, state: { sorting } });
  return table.getRowModel().rows.map((row) => row.original);
}
