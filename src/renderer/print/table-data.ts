import type { ReactNode } from 'react';

export type TableColumn = {
  header: string;
  /** Right-aligned, tabular figures. */
  isNumber?: boolean;
  /** Says what the row is about. */
  isName?: boolean;
  /** Never broken over lines: dates, periods. */
  isTight?: boolean;
  /** CSS width, such as `30%`. */
  width?: string;
};

/** A table of facts, drawn on paper and beside the text that is written about it. */
export type TableData = {
  /** What it lists, read aloud. */
  label: string;
  columns: readonly TableColumn[];
  /** Cells in the columns' order. */
  rows: readonly { key: string; cells: readonly ReactNode[]; isTotal?: boolean }[];
  /** Its basis, below. */
  notes?: readonly string[];
};
