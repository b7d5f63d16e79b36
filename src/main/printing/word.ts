import { Document, Packer, SectionType } from 'docx';
import { writeBlocks } from '#main/printing/word/blocks.ts';
import { footersOf, headersOf } from '#main/printing/word/frame.ts';
import { sheet, sizesOf, textWidth } from '#main/printing/word/measures.ts';
import { settled } from '#main/printing/word/settled.ts';
import { numbering, stylesOf } from '#main/printing/word/styles.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn, type Language } from '#shared/text/speak.ts';

/**
 * Papers as one editable .docx, each beginning on a page of its own that is counted from 1. They share the first one's language and
 * size of type. Nothing in the file says who wrote it or when.
 */
export async function wordOf(papers: readonly Paper[]): Promise<Uint8Array> {
  const { language, isLarge } = papers[0] ?? { language: 'da' as Language, isLarge: false };
  const sizes = sizesOf(isLarge);
  let lists = 0;
  const place = { width: textWidth, sizes, isLarge, isTogether: false, nextList: () => (lists += 1) };
  const document = new Document({
    title: papers.length === 1 ? papers[0]!.title : speakIn(language)('paper.print'),
    creator: 'Værkstedsbogen',
    lastModifiedBy: 'Værkstedsbogen',
    styles: stylesOf(language, sizes, isLarge),
    numbering,
    sections: papers.map((paper) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        titlePage: true,
        page: { size: sheet.size, margin: sheet.margin, pageNumbers: { start: 1 } },
      },
      headers: headersOf(paper, sizes),
      footers: footersOf(paper, sizes, papers.length === 1),
      children: writeBlocks(paper.blocks, place),
    })),
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}
