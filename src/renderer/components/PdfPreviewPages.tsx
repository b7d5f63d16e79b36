import { useCallback, useState } from 'react';
import type { PageSize } from '#renderer/components/pdf-layout.ts';
import { PdfPreviewPage } from '#renderer/components/PdfPreviewPage.tsx';
import type { OpenedPdf } from '#renderer/components/use-pdf.ts';
import type { PdfHit } from '#renderer/components/use-pdf-search.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/components/PdfPreview.module.css';

type PdfPreviewPagesProps = {
  opened: OpenedPdf;
  /** In pixels, one for each page. */
  boxes: readonly PageSize[];
  scale: number;
  /** The pages worth drawing, counted from 1. */
  near: { first: number; last: number };
  hits: readonly PdfHit[];
  currentHit: PdfHit | null;
};

/** All pages as sheets below each other; only those near the view are drawn. */
export function PdfPreviewPages({ opened: { pdf }, boxes, scale, near, hits, currentHit }: PdfPreviewPagesProps) {
  const speak = useSpeak();
  const [failed, setFailed] = useState<OpenedPdf['pdf'] | null>(null);
  const fail = useCallback(() => setFailed(pdf), [pdf]);
  return (
    <>
      {failed === pdf && <p role="alert">{speak('prints.notDrawn')}</p>}
      <div className={classes.pages}>
        {boxes.map((size, at) => {
          const number = at + 1;
          const isNear = number >= near.first && number <= near.last;
          return (
            <PdfPreviewPage
              key={number}
              pdf={pdf}
              number={number}
              label={speak('prints.pageOf', { page: number, pages: boxes.length })}
              size={size}
              scale={scale}
              isNear={isNear}
              marks={isNear ? marksOf(hits, number, currentHit) : none}
              onFailed={fail}
            />
          );
        })}
      </div>
    </>
  );
}

const none: [] = [];

const marksOf = (hits: readonly PdfHit[], page: number, current: PdfHit | null) =>
  hits
    .filter((hit) => hit.page === page)
    .flatMap((hit) => hit.boxes.map((box) => ({ box, isCurrent: hit === current })));
