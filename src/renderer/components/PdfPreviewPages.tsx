import { useEffect, useRef, useState } from 'react';
import { drawPdfPage, type PdfDocument } from '#renderer/print/pdf.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/components/PdfPreview.module.css';

/** All pages on canvases, so many pixels wide. What was shown before stays until the new pages are drawn. */
export function PdfPreviewPages({ pdf, width }: { pdf: PdfDocument; width: number }) {
  const speak = useSpeak();
  const holder = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    // A document that was closed while its pages were drawn fails too; nobody waits for it any more.
    void drawAll().then(
      () => !isGone && setHasFailed(false),
      () => !isGone && setHasFailed(true),
    );
    return () => {
      isGone = true;
    };

    async function drawAll() {
      const drawn: HTMLCanvasElement[] = [];
      for (let number = 1; number <= pdf.numPages && !isGone; number += 1) {
        const canvas = document.createElement('canvas');
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', speak('prints.pageOf', { page: number, pages: pdf.numPages }));
        canvas.className = classes.page ?? '';
        canvas.style.width = `${width}px`;
        await drawPdfPage(await pdf.getPage(number), canvas, width * window.devicePixelRatio);
        drawn.push(canvas);
      }
      if (!isGone) holder.current?.replaceChildren(...drawn);
    }
  }, [pdf, width, speak]);
  return (
    <>
      {hasFailed && <p role="alert">{speak('prints.notDrawn')}</p>}
      <div ref={holder} className={classes.pages} />
    </>
  );
}
