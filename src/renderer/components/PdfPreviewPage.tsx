import { useEffect, useRef } from 'react';
import type { PageSize } from '#renderer/components/pdf-layout.ts';
import type { TextBox } from '#renderer/components/pdf-text.ts';
import type { PdfDocument } from '#renderer/print/pdf.ts';
import classes from '#renderer/components/PdfPreview.module.css';

/** More pixels than a screen shows cost memory and say nothing. */
const mostPixels = 16_000_000;

type PdfPreviewPageProps = {
  pdf: PdfDocument;
  number: number;
  /** "Side 3 af 12". */
  label: string;
  /** In pixels. */
  size: PageSize;
  /** Pixels for one point. */
  scale: number;
  /** Only pages near the view are drawn; the others are empty sheets. */
  isNear: boolean;
  marks: readonly { box: TextBox; isCurrent: boolean }[];
  /** Hears that this page could not be drawn. */
  onFailed: () => void;
};

/** One page: a white sheet of its size, and its drawing while it is near. The drawing before stays until the next is there. */
export function PdfPreviewPage({ pdf, number, label, size, scale, isNear, marks, onFailed }: PdfPreviewPageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const { width, height } = size;
  useEffect(() => {
    const holder = sheet.current;
    if (!isNear || holder === null) return;
    const canvas = document.createElement('canvas');
    const pixels = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
    let task: { cancel: () => void } | null = null;
    let isGone = false;
    void draw().catch(() => isGone || onFailed());
    return () => {
      isGone = true;
      task?.cancel();
    };

    async function draw() {
      const page = await pdf.getPage(number);
      if (isGone) return;
      const viewport = page.getViewport({ scale: scale * pixels });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const drawing = page.render({ canvas, viewport });
      task = drawing;
      await drawing.promise;
      if (isGone) return;
      free(holder!);
      holder!.replaceChildren(canvas);
    }
  }, [pdf, number, scale, width, height, isNear, onFailed]);
  useEffect(() => {
    const holder = sheet.current;
    if (isNear || holder === null) return;
    free(holder);
    holder.replaceChildren();
  }, [isNear]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img shows a file; this sheet is drawn
    <div className={classes.page} style={{ width, height }} role="img" aria-label={label}>
      <div ref={sheet} className={classes.sheet} />
      {marks.map(({ box, isCurrent }, at) => (
        <span
          key={at}
          className={classes.mark}
          data-current={isCurrent || undefined}
          style={{
            left: box.left * scale,
            top: box.top * scale,
            width: box.width * scale,
            height: box.height * scale,
          }}
        />
      ))}
    </div>
  );
}

/** A canvas that is only let go of keeps its pixels until somebody tidies up. */
function free(holder: HTMLElement): void {
  for (const canvas of holder.querySelectorAll('canvas')) {
    canvas.width = 0;
    canvas.height = 0;
  }
}
