import { useEffect, useRef, useState } from 'react';
import type { PageSize } from '#renderer/components/pdf-layout.ts';
import { openPdf, type PdfDocument } from '#renderer/print/pdf.ts';
import type { PrintJob } from '#shared/prints.ts';

export type OpenedPdf = { pdf: PdfDocument; sizes: readonly PageSize[] };

/** Opens a job's bytes; the same bytes stay open however often they are sent again, and the pages before until the next are there. */
export function usePdf(job: Pick<PrintJob, 'pdf' | 'sha256'> | null): { opened: OpenedPdf | null; isDamaged: boolean } {
  const [shown, setShown] = useState<{ opened: OpenedPdf | null; isDamaged: boolean }>({
    opened: null,
    isDamaged: false,
  });
  const latest = useRef(job);
  const closeShown = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = job;
  });
  const sha256 = job?.sha256;
  useEffect(() => {
    if (sha256 === undefined || !latest.current) return;
    const { document, close } = openPdf(latest.current.pdf);
    let isShown = false;
    let isGone = false;
    void document
      .then(async (pdf) => ({ pdf, sizes: await sizesOf(pdf) }))
      .then(
        (opened) => show({ opened, isDamaged: false }),
        () => show({ opened: null, isDamaged: true }),
      );
    return () => {
      isGone = true;
      if (!isShown) close();
    };

    function show(next: typeof shown) {
      if (isGone) return;
      closeShown.current?.();
      closeShown.current = close;
      isShown = true;
      setShown(next);
    }
  }, [sha256]);
  useEffect(() => () => closeShown.current?.(), []);
  return shown;
}

async function sizesOf(pdf: PdfDocument): Promise<PageSize[]> {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  return pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  });
}
