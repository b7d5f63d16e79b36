import type { ReactNode } from 'react';

export type GridColumn<Row> = {
  /** Stable name, used in saved views. */
  key: string;
  /** Word at the head. */
  header: string;
  /** What stands in the cell. */
  cell: (row: Row) => ReactNode;
  /** What the column sorts by; a column without it cannot be sorted. Unknown values always come last. */
  sortBy?: (row: Row) => string | number | null;
  /** Right-aligned with tabular figures. */
  isNumber?: boolean;
  /** The row's name: bolder, and it stays in view when a narrow window scrolls sideways. */
  isName?: boolean;
  /** A CSS grid track, such as `120px` or `minmax(0, 2fr)`. */
  width?: string;
  /** Goes away below 1450 px. */
  isSecondary?: boolean;
};

export type GridSort = { key: string; isDescending: boolean };

const danish = new Intl.Collator('da', { numeric: true });

/** Danish order for texts, size for numbers. */
export function compareValues(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return danish.compare(String(one), String(other));
}

const pageLength = 12;

/** The row a key moves to, from −1 (none) or a place; null when the key moves nothing. */
export function targetRow(key: string, from: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'PageDown':
      return Math.min(last, from + pageLength);
    case 'PageUp':
      return Math.max(0, from - pageLength);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
