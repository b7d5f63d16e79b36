import { Document, Packer, Paragraph } from 'docx';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';

/** Papers as one editable .docx, each beginning on a page of its own. */
export async function wordOf(papers: readonly Paper[]): Promise<Uint8Array> {
  const document = new Document({
    sections: papers.map((paper) => ({
      children: paperText(paper)
        .split('\n')
        .map((line) => new Paragraph(line)),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
