import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { grey, hair, textWidth, type Sizes } from '#main/printing/word/measures.ts';
import { written } from '#main/printing/word/paragraphs.ts';
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
  const line = () =>
    new Paragraph({
      children: [
        ...written(foot.origin, look),
        new TextRun({ children: [new Tab()] }),
        ...written(foot.version, look),
        new TextRun({ ...look, children: [new Tab(), before, PageNumber.CURRENT, between, counted, after] }),
      ],
      tabStops: [
        { type: TabStopType.CENTER, position: Math.round(textWidth / 2) },
        { type: TabStopType.RIGHT, position: textWidth },
      ],
      border: { top: rule },
      spacing: { after: 0 },
    });
  return { default: new Footer({ children: [line()] }), first: new Footer({ children: [line()] }) };
}

const gap = '\u0000';
