import { getDocument, PDFWorker, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy as PdfDocument, PDFPageProxy as PdfPage };

/** Opens PDF bytes in a worker of our own origin: no blob:, no eval, no fetch. The bytes given stay untouched. */
export function openPdf(bytes: Uint8Array): { document: Promise<PDFDocumentProxy>; close: () => void } {
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes.slice(),
    worker,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  });
  const close = () => {
    void task.destroy().finally(() => port.terminate());
  };
  return { document: task.promise, close };
}

/** Draws a page so many pixels wide; without animation frames, which an unseen window never gets. */
export async function drawPdfPage(page: PDFPageProxy, canvas: HTMLCanvasElement, pixelWidth: number): Promise<void> {
  const viewport = page.getViewport({ scale: pixelWidth / page.getViewport({ scale: 1 }).width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
}
