import { convertMillimetersToTwip as mm } from 'docx';

/** A4 with the margins of the printed sheet, in twips. */
export const sheet = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(24), right: mm(18), bottom: mm(22), left: mm(22), header: mm(12), footer: mm(10) },
};

/** What is left for words, in twips. */
export const textWidth = sheet.size.width - sheet.margin.left - sheet.margin.right;

/** Sizes of letters, in half-points. */
export type Sizes = Record<
  'body' | 'small' | 'table' | 'stronger' | 'lead' | 'subsection' | 'section' | 'title' | 'figure',
  number
>;

export const sizesOf = (isLarge: boolean): Sizes =>
  isLarge
    ? { body: 26, small: 22, table: 24, stronger: 28, lead: 29, subsection: 26, section: 32, title: 50, figure: 36 }
    : { body: 20, small: 17, table: 18, stronger: 21, lead: 22, subsection: 20, section: 24, title: 42, figure: 29 };

/** Where a block is written: how wide, in which sizes, and whether it holds on to the next. */
export type Place = {
  /** In twips. */
  width: number;
  sizes: Sizes;
  isLarge: boolean;
  /** All of it stays on one page with what follows. */
  isTogether: boolean;
  /** A number no list of the document has had: each counts for itself. */
  nextList: () => number;
};

export const grey = '4b585c';
export const ink = '10181a';
export const hair = 'cfd6d7';
export const petrol = '185f69';
