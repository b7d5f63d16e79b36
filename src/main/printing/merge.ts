import { PDFDocument } from '@cantoo/pdf-lib';

/** Several PDFs as one, in order; each keeps its own page numbers, tags and outline. */
export async function mergedPdf(pdfs: readonly Uint8Array[]): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  for (const bytes of pdfs) {
    const pdf = await PDFDocument.load(bytes);
    for (const page of await whole.copyPages(pdf, pdf.getPageIndices())) whole.addPage(page);
  }
  return await whole.save();
}

/** How many pages a PDF has. */
export const pageCount = async (bytes: Uint8Array): Promise<number> => (await PDFDocument.load(bytes)).getPageCount();
