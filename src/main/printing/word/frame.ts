import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { grey, hair, textWidth, type Sizes } from '#main/printing/word/measures.ts';
import { written } from '#main/printing/word/paragraphs.ts';
import { noBorders, table, thin } from '#main/printing/word/tables.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: hair, space: 4 };

/** The running head: none on the first page, which has its letterhead. */
export function headersOf({ head }: Paper, { small }: Sizes) {
  const running = new Paragraph({
    children: [
      ...written(head.about, { size: small, color: grey }),
      new TextRun({ children: [new Tab()] }),
      ...written(head.stamps.join('   '), { size: small, bold: true }),
    ],
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    border: { bottom: rule },
    spacing: { after: 0 },
  });
  return { default: new Header({ children: [running] }), first: new Header({ children: [new Paragraph({})] }) };
}

/** Centre and version, and page x of y of this paper; `isAlone` counts the document's pages, which more programs can than a section's. */
export function footersOf({ foot, language }: Paper, { small }: Sizes, isAlone: boolean) {
  const look = { size: small, color: grey };
  const counted = isAlone ? PageNumber.TOTAL_PAGES : PageNumber.TOTAL_PAGES_IN_SECTION;
  const [before = '', between = '', after = ''] = speakIn(language)('paper.pageOf', {
    page: gap,
    pages: gap,
  }).split(gap);
  // Columns and not tabs: a long name of a centre takes a line more instead of running into the next.
  const widths = [0.42, 0.36, 0.22].map((share) => Math.floor(textWidth * share));
  const cell = (children: TextRun[], alignment: (typeof AlignmentType)['LEFT' | 'CENTER' | 'RIGHT']) => [
    new Paragraph({ children, alignment, style: 'Cell' }),
  ];
  const line = () =>
    new Footer({
      children: table(
        widths,
        [
          [
            cell(written(foot.origin, look), AlignmentType.LEFT),
            cell(written(foot.version, look), AlignmentType.CENTER),
            cell(
              [new TextRun({ ...look, children: [before, PageNumber.CURRENT, between, counted, after] })],
              AlignmentType.RIGHT,
            ),
          ],
        ],
        { ...noBorders, top: thin },
      ),
    });
  return { default: line(), first: line() };
}

const gap = '\u0000';
