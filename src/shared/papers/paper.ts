import type { Chart } from '#shared/papers/charts.ts';
import type { KnowledgeKind } from '#shared/observations.ts';
import type { Language } from '#shared/text/speak.ts';

/**
 * A printed document as blocks: composed once by a pure function, drawn as PDF by the print window and written as .docx by main.
 * It carries what the paper says and nothing more.
 */
export type Paper = {
  /** In the PDF's properties, the outline's head and a printer's queue: neutral, names nobody. */
  title: string;
  language: Language;
  /** Larger type and wider lines, for who reads with difficulty. */
  isLarge: boolean;
  /** The running head from page 2: what it is and whom it is about; right of it the stamps, "Fortroligt" among them. */
  head: { about: string; stamps: string[] };
  /** Left and middle of every foot, centre and version; at the right stands page x of y. */
  foot: { origin: string; version: string };
  blocks: PaperBlock[];
};

/** A stretch of words. */
export type PaperRun = {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  isGrey?: boolean;
  change?: 'added' | 'removed';
};

export type PaperParagraph = {
  kind: 'paragraph';
  runs: PaperRun[];
  look?: 'lead' | 'note' | 'grey' | 'verdict' | 'missing' | undefined;
  /** Printed before the words, as a word: seen, said, judged. */
  knowledge?: { kind: KnowledgeKind; word: string } | undefined;
  /** Numbers in the list of sources, printed after the words. */
  sources?: number[] | undefined;
};

/** A cell: words, or words with the mark that goes with them. */
export type PaperCell = string | { text: string; mark?: PaperMark; small?: string };

/** A sign that always stands beside a word, never instead of one. */
export type PaperMark = 'full' | 'half' | 'empty' | 'dashed' | 'cross' | 'over' | 'under' | 'tick';

export type PaperColumn = {
  header: string;
  /** Right-aligned, tabular figures. */
  isNumber?: boolean;
  /** Says what the row is about. */
  isName?: boolean;
  /** Never broken over lines: dates, periods. */
  isTight?: boolean;
  /** Share of the width in percent. */
  width?: number;
};

export type PaperTable = {
  kind: 'table';
  /** What it lists, read aloud. */
  label: string;
  columns: PaperColumn[];
  /** Cells in the columns' order. */
  rows: { key: string; cells: PaperCell[]; isTotal?: boolean }[];
  /** Its basis, below. */
  notes?: string[];
  /** Every row as high as a hand needs to write in it. */
  isForWriting?: boolean;
};

/** A drawing in vectors; `.docx` says `label` and the table beside it instead. Shapes in `charts.ts`. */
export type PaperChart = { kind: 'chart'; label: string; chart: Chart };

export type PaperBlock =
  | { kind: 'letterhead'; name: string; lines: string[]; stamps: string[] }
  | { kind: 'title'; text: string; lead?: string }
  /** Level 2 is a section, in the outline with its number; 3 a part of one. */
  | { kind: 'heading'; level: 2 | 3; text: string; number?: number | undefined }
  | PaperParagraph
  | { kind: 'list'; isNumbered: boolean; items: PaperRun[][] }
  /** Label and value, two pairs a line. */
  | { kind: 'facts'; facts: { label: string; value: string }[] }
  /** A label at the left and blocks at the right. */
  | { kind: 'rows'; labelWidth?: 'narrow' | 'wide'; rows: { key: string; label: string; blocks: PaperBlock[] }[] }
  /** Up to four figures in a band, each with its basis. */
  | { kind: 'figures'; figures: { label: string; value: string; basis: string }[] }
  | PaperTable
  | PaperChart
  /** A frame around what must be seen. */
  | { kind: 'box'; blocks: PaperBlock[] }
  /** Set apart by a rule at the left: the summary. */
  | { kind: 'aside'; blocks: PaperBlock[] }
  /** Never broken over two pages. */
  | { kind: 'together'; blocks: PaperBlock[] }
  /** Empty boxes to tick by hand, or ticked ones. */
  | { kind: 'checks'; items: { text: string; isTicked: boolean; note?: string }[] }
  /** Lines for a hand to write on. */
  | { kind: 'writing'; label?: string; lines: number }
  /** Names with a line above for a signature and a date. */
  | { kind: 'signatures'; people: { name: string; role: string }[] }
  | { kind: 'page-break' };
