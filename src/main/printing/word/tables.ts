import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip as mm,
  type ITableCellBorders,
} from 'docx';
import { grey, hair, ink, type Place } from '#main/printing/word/measures.ts';
import { paragraph, sign, signs, spacer, written } from '#main/printing/word/paragraphs.ts';
import { fitOf, padding } from '#main/printing/word/table-fit.ts';
import type { PaperBlock, PaperCell, PaperColumn, PaperTable } from '#shared/papers/paper.ts';

export type Child = Paragraph | Table;

/** Writes blocks at a place; given to what holds blocks itself. */
export type WriteBlocks = (blocks: readonly PaperBlock[], place: Place) => Child[];

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const thin = { style: BorderStyle.SINGLE, size: 4, color: hair };
const strong = { style: BorderStyle.SINGLE, size: 8, color: ink };
export const noBorders = { top: none, bottom: none, left: none, right: none };
const noTableBorders = { ...noBorders, insideHorizontal: none, insideVertical: none };

/** A table with a head that repeats on every page, rows that never break, and its basis below. */
export function tableOf(table: PaperTable, place: Place): Child[] {
  const { columns, rows, notes = [], isForWriting = false } = table;
  const { widths, size } = fitOf(table, place);
  const cell = (at: number, children: Paragraph[], borders: ITableCellBorders) =>
    new TableCell({ children, width: { size: widths[at] ?? 0, type: WidthType.DXA }, margins: padding, borders });
  const alignment = ({ isNumber }: PaperColumn) => (isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT);

  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cell(
        at,
        [
          paragraph(place, written(column.header, { bold: true, color: grey, size }), {
            style: 'Cell',
            alignment: alignment(column),
            keepNext: true,
          }),
        ],
        { ...noBorders, bottom: strong },
      ),
    ),
  });
  const body = rows.map(
    ({ cells, isTotal = false }) =>
      new TableRow({
        cantSplit: true,
        ...(isForWriting ? { height: { value: mm(place.isLarge ? 13 : 10), rule: HeightRule.ATLEAST } } : {}),
        children: columns.map((column, at) =>
          cell(
            at,
            [
              paragraph(place, cellRuns(cells[at] ?? '', { isBold: isTotal || column.isName === true, size }), {
                style: 'Cell',
                alignment: alignment(column),
              }),
            ],
            { ...noBorders, bottom: thin, ...(isTotal ? { top: strong } : {}) },
          ),
        ),
      }),
  );
  return [
    framedTable([head, ...body], widths),
    spacer(),
    ...notes.map((note) => paragraph(place, written(note), { style: 'Note' })),
  ];
}

function cellRuns(cell: PaperCell, { isBold, size }: { isBold: boolean; size: number }): TextRun[] {
  const look = { size, ...(isBold ? { bold: true } : {}) };
  if (typeof cell === 'string') return written(cell, look);
  const { text, mark, small = '' } = cell;
  return [
    ...(mark === undefined ? [] : [sign(`${signs[mark]} `)]),
    ...written(text, look),
    ...(small === '' ? [] : [new TextRun({ break: 1, text: '' }), ...written(small, { size: size - 1, color: grey })]),
  ];
}

/** Who sends it, and right of that the stamps; a rule below. */
export function letterheadOf(
  { name, lines, stamps }: Extract<PaperBlock, { kind: 'letterhead' }>,
  place: Place,
): Child[] {
  const { small } = place.sizes;
  const left = Math.floor(place.width * 0.6);
  const sender = [
    paragraph(place, written(name, { bold: true }), { style: 'Cell' }),
    ...lines.map((line) => paragraph(place, written(line, { size: small, color: grey }), { style: 'Cell' })),
  ];
  const stamped = stamps.flatMap((stamp, at) => [
    ...(at === 0 ? [] : written('   ')),
    ...written(` ${stamp} `, { bold: true, size: small, border: { ...strong, space: 1 } }),
  ]);
  const right = [paragraph(place, stamped, { style: 'Cell', alignment: AlignmentType.RIGHT })];
  return [
    ...table([left, place.width - left], [[sender, right]], { ...noBorders, bottom: strong }),
    spacer({ spacing: { before: 0, after: mm(5) } }),
  ];
}

/** Label and value, two pairs a line; one in large type. */
export function factsOf(facts: readonly { label: string; value: string }[], place: Place): Child[] {
  const pairs = place.isLarge ? 1 : 2;
  const shares = place.isLarge ? [0.3, 0.7] : [0.16, 0.32, 0.2, 0.32];
  const widths = shares.map((share) => Math.floor(place.width * share));
  const rows = Array.from({ length: Math.ceil(facts.length / pairs) }, (_, line) =>
    Array.from({ length: pairs }, (_, pair) => facts[line * pairs + pair] ?? { label: '', value: '' }),
  );
  return table(
    widths,
    rows.map((row) =>
      row.flatMap(({ label, value }) => [
        [paragraph(place, written(label, { color: grey }), { style: 'Cell' })],
        [paragraph(place, written(value, { bold: true }), { style: 'Cell' })],
      ]),
    ),
    { ...noBorders, top: thin },
  );
}

/** A label at the left and blocks at the right. */
export function rowsOf(
  { rows, labelWidth }: Extract<PaperBlock, { kind: 'rows' }>,
  place: Place,
  write: WriteBlocks,
): Child[] {
  const share = (labelWidth === 'wide' ? 0.28 : 0.18) + (place.isLarge ? 0.08 : 0);
  const left = Math.floor(place.width * share);
  const widths = [left, place.width - left];
  return table(
    widths,
    rows.map(({ label, blocks }) => [
      [paragraph(place, written(label, { bold: true }), { style: 'Cell' })],
      inCell(write(blocks, { ...place, width: widths[1]! - 2 * padding.left })),
    ]),
    { ...noBorders, top: thin },
  );
}

/** Up to four figures in a band, each with its basis below. */
export function figuresOf(figures: readonly { label: string; value: string; basis: string }[], place: Place): Child[] {
  const width = Math.floor(place.width / figures.length);
  const { sizes } = place;
  const cells = figures.map(({ label, value, basis }) => [
    paragraph(place, written(value, { bold: true, size: sizes.figure }), { style: 'Cell' }),
    paragraph(place, written(label, { bold: true, size: sizes.small }), { style: 'Cell' }),
    paragraph(place, written(basis, { size: sizes.small, color: grey }), { style: 'Cell' }),
  ]);
  return table(
    figures.map(() => width),
    [cells],
    { ...noBorders, top: strong, bottom: strong },
  );
}

/** Blocks in a frame, or set apart by a rule at the left. */
export function framed(
  blocks: readonly PaperBlock[],
  place: Place,
  write: WriteBlocks,
  look: { rule: 'around' } | { rule: 'left'; color: string },
): Child[] {
  const borders =
    look.rule === 'around'
      ? { top: strong, bottom: strong, left: strong, right: strong }
      : { ...noBorders, left: { style: BorderStyle.SINGLE, size: 24, color: look.color } };
  const margins = { top: mm(2), bottom: mm(2), left: mm(4), right: mm(4) };
  const children = inCell(write(blocks, { ...place, width: place.width - 2 * margins.left, isTogether: true }));
  const cell = new TableCell({ children, width: { size: place.width, type: WidthType.DXA }, margins, borders });
  return [framedTable([new TableRow({ cantSplit: true, children: [cell] })], [place.width]), spacer()];
}

/** Names under a line for signature and date, two beside each other. */
export function signaturesOf(people: readonly { name: string; role: string }[], place: Place): Child[] {
  const gap = mm(8);
  const width = Math.floor((place.width - gap) / 2);
  const empty = { children: [new Paragraph({ style: 'Cell' })], borders: noBorders };
  const rows = Array.from({ length: Math.ceil(people.length / 2) }, (_, line) => {
    const [left, right] = people.slice(line * 2, line * 2 + 2);
    const signed = (person: { name: string; role: string } | undefined) =>
      person === undefined
        ? new TableCell(empty)
        : new TableCell({
            children: [
              // The room to sign in stands above the line, in the same cell, so that no page comes between.
              paragraph(place, [], {
                style: 'Cell',
                spacing: { before: mm(13), after: 0 },
                border: { bottom: { ...strong, size: 6, space: 1 } },
                keepNext: true,
              }),
              paragraph(place, written(person.name, { bold: true, size: place.sizes.small }), { style: 'Cell' }),
              paragraph(place, written(person.role, { color: grey, size: place.sizes.small }), { style: 'Cell' }),
            ],
            borders: noBorders,
          });
    return new TableRow({ cantSplit: true, children: [signed(left), new TableCell(empty), signed(right)] });
  });
  return [framedTable(rows, [width, gap, width]), spacer()];
}

/** A table without borders but those of its cells, a paragraph's height after it. */
export function table(widths: readonly number[], rows: readonly Child[][][], borders: ITableCellBorders): Child[] {
  if (rows.length === 0) return [];
  const drawn = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new TableCell({
              children,
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              margins: padding,
              borders,
            }),
        ),
      }),
  );
  return [framedTable(drawn, widths), spacer()];
}

const framedTable = (rows: TableRow[], columnWidths: readonly number[]): Table =>
  new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noTableBorders,
  });

// A cell ends with a paragraph, or Word calls the file damaged.
const inCell = (children: Child[]): Child[] =>
  children.at(-1) instanceof Paragraph ? children : [...children, spacer()];
