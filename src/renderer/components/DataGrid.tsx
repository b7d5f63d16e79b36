import { useMediaQuery } from '@mantine/hooks';
import type { RowData, SortingState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { GridHead } from '#renderer/components/GridHead.tsx';
import { type GridColumn, type GridSort, targetRow } from '#renderer/components/grid.ts';
import { useSortedRows } from '#renderer/components/use-sorted-rows.ts';
import classes from '#renderer/components/DataGrid.module.css';

type DataGridProps<Row extends RowData> = {
  /** What the grid lists, read aloud. */
  label: string;
  columns: GridColumn<Row>[];
  /** Rows in their own order; keep the array stable between renders. */
  rows: readonly Row[];
  /** Tells rows apart. */
  rowKey: (row: Row) => string;
  /** Key of the selected row. */
  selectedKey: string | null;
  /** Moves the selection: click or arrow keys. */
  onSelect: (row: Row) => void;
  /** Opens a row: Enter or double click; Ctrl Enter asks for a new window. */
  onOpen?: (row: Row, isNewWindow: boolean) => void;
  /** The order at first. */
  initialSort?: GridSort;
  /** Hears a new order, so that a saved view can keep it. */
  onSort?: (sort: GridSort) => void;
  /** Stands instead of rows when there are none. */
  empty?: ReactNode;
  /** Puts the keyboard here when the page opens. */
  hasFirstFocus?: boolean;
};

const headHeight = 32;
const mostPlainRows = 100;

/** A ruled table of any length: sortable, worked by keyboard, and only the rows in sight are drawn when there are many. */
export function DataGrid<Row extends RowData>({
  label,
  columns,
  rows,
  rowKey,
  selectedKey,
  onSelect,
  onOpen,
  initialSort,
  onSort,
  empty,
  hasFirstFocus = false,
}: DataGridProps<Row>) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const isWide = useMediaQuery('(min-width: 90.625em)', true, { getInitialValueInEffect: false });
  const [sorting, setSorting] = useState<SortingState>(
    initialSort === undefined ? [] : [{ id: initialSort.key, desc: initialSort.isDescending }],
  );
  const shownColumns = isWide ? columns : columns.filter((column) => !column.isSecondary);

  const lines = useSortedRows(columns, rows, sorting);
  const selectedAt = lines.findIndex((row) => rowKey(row) === selectedKey);
  const isVirtual = lines.length > mostPlainRows;
  // oxlint-disable-next-line react/incompatible-library -- no React Compiler here
  const virtual = useVirtualizer({
    count: lines.length,
    enabled: isVirtual,
    getScrollElement: () => frame.current,
    estimateSize: () => 38,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });

  useEffect(() => {
    if (hasFirstFocus) grid.current?.focus();
  }, [hasFirstFocus]);

  // Only a moved selection scrolls; a list scrolled by hand stays where it was put.
  const scrolledTo = useRef(-1);
  useEffect(() => {
    if (scrolledTo.current === selectedAt) return;
    scrolledTo.current = selectedAt;
    if (selectedAt < 0) return;
    if (isVirtual) virtual.scrollToIndex(selectedAt, { align: 'auto' });
    else document.getElementById(`${id}${selectedAt}`)?.scrollIntoView({ block: 'nearest' });
  }, [selectedAt, isVirtual, virtual, id]);

  function hearKeys(event: KeyboardEvent) {
    if (event.target !== grid.current) return;
    const selected = lines[selectedAt];
    if (event.key === 'Enter' && selected !== undefined) {
      event.preventDefault();
      return onOpen?.(selected, event.ctrlKey || event.metaKey);
    }
    const target = lines[targetRow(event.key, selectedAt, lines.length) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target);
  }

  function rowAt(event: MouseEvent): Row | undefined {
    const place =
      event.target instanceof Element ? event.target.closest('tbody > tr')?.getAttribute('data-index') : null;
    return place === null || place === undefined ? undefined : lines[Number(place)];
  }

  function sortBy(key: string) {
    const isDescending = sorting[0]?.id === key && !sorting[0].desc;
    setSorting([{ id: key, desc: isDescending }]);
    onSort?.({ key, isDescending });
  }

  const drawn = isVirtual
    ? virtual.getVirtualItems().map((item) => ({ at: item.index, start: item.start - headHeight }))
    : lines.map((_, at) => ({ at, start: null }));
  const tracks: CSSProperties & Record<'--tracks', string> = {
    '--tracks': shownColumns.map((column) => column.width ?? (column.isNumber ? '96px' : 'minmax(0, 1fr)')).join(' '),
  };

  return (
    <div ref={frame} className={classes.frame} style={tracks}>
      <table
        ref={grid}
        className={classes.grid}
        // The pattern of the ARIA practices guide: a table whose rows are chosen by keyboard is a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-activedescendant={selectedAt < 0 ? undefined : `${id}${selectedAt}`}
        tabIndex={0}
        onKeyDown={hearKeys}
        onClick={(event) => {
          const row = rowAt(event);
          if (row !== undefined) onSelect(row);
        }}
        onDoubleClick={(event) => {
          const row = rowAt(event);
          if (row !== undefined) onOpen?.(row, false);
        }}
      >
        <GridHead columns={shownColumns} sorting={sorting[0]} onSort={sortBy} />
        <tbody className={classes.body} style={isVirtual ? { height: virtual.getTotalSize() } : undefined}>
          {drawn.map(({ at, start }) => {
            const row = lines[at];
            if (row === undefined) return null;
            return (
              <tr
                key={rowKey(row)}
                id={`${id}${at}`}
                ref={start === null ? undefined : virtual.measureElement}
                data-index={at}
                className={classes.row}
                style={start === null ? undefined : { position: 'absolute', transform: `translateY(${start}px)` }}
                aria-rowindex={at + 2}
                aria-selected={at === selectedAt}
              >
                {shownColumns.map((column) => (
                  <td
                    key={column.key}
                    className={classes.cell}
                    data-number={column.isNumber || undefined}
                    data-name={column.isName || undefined}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {lines.length === 0 && <div className={classes.empty}>{empty}</div>}
    </div>
  );
}
