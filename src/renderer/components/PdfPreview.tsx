import { useElementSize } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { PdfPreviewPages } from '#renderer/components/PdfPreviewPages.tsx';
import { openPdf, type PdfDocument } from '#renderer/print/pdf.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PrintJob } from '#shared/prints.ts';
import classes from '#renderer/components/PdfPreview.module.css';

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2];
const pageWidth = 2;

type PdfPreviewProps = {
  /** What is shown; its very bytes are what is saved and drawn on paper. Null while they are being made. */
  job: Pick<PrintJob, 'pdf' | 'sha256'> | null;
  /** What is previewed, read aloud. */
  label: string;
  /** At the right of the page's number: "Præcis som den bliver trykt". */
  note?: string;
};

/** The pages of a PDF with their own toolbar. */
export function PdfPreview({ job, label, note }: PdfPreviewProps) {
  const speak = useSpeak();
  const { pdf, isDamaged } = usePdf(job);
  const { ref: frame, width } = useElementSize();
  const scroller = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(pageWidth);
  const [page, setPage] = useState(1);
  const count = pdf?.numPages ?? 0;
  const shownPage = Math.min(page, Math.max(1, count));
  const factor = zooms[zoom] ?? 1;

  function goTo(number: number) {
    setPage(number);
    scroller.current?.querySelectorAll('canvas')[number - 1]?.scrollIntoView({ block: 'start' });
  }

  return (
    <section className={classes.preview} aria-label={label} data-sha256={job?.sha256}>
      <div className={classes.toolbar} role="toolbar" aria-label={speak('prints.toolbar')}>
        <b>{count === 0 ? speak('prints.making') : speak('prints.pageOf', { page: shownPage, pages: count })}</b>
        <IconButton
          size={26}
          label={speak('prints.previousPage')}
          isDisabled={shownPage <= 1}
          onClick={() => goTo(shownPage - 1)}
        >
          <IconChevronLeft {...icon} />
        </IconButton>
        <IconButton
          size={26}
          label={speak('prints.nextPage')}
          isDisabled={shownPage >= count}
          onClick={() => goTo(shownPage + 1)}
        >
          <IconChevronRight {...icon} />
        </IconButton>
        <span className={classes.note}>{note}</span>
        <IconButton size={26} label={speak('prints.zoomOut')} isDisabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          <IconMinus {...icon} />
        </IconButton>
        <span className="num">
          {zoom === pageWidth ? speak('prints.pageWidth') : speak('paper.percent', { percent: factor * 100 })}
        </span>
        <IconButton
          size={26}
          label={speak('prints.zoomIn')}
          isDisabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <IconPlus {...icon} />
        </IconButton>
      </div>
      <section
        className={classes.scroller}
        ref={scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and a keyboard has nothing else in it to hold on to
        tabIndex={0}
        aria-label={speak('prints.pages')}
        onScroll={(event) => setPage(pageInView(event.currentTarget))}
      >
        <div ref={frame}>
          {isDamaged && <p role="alert">{speak('prints.cannotShow')}</p>}
          {pdf && width > 0 && <PdfPreviewPages pdf={pdf} width={Math.floor(width * factor)} />}
        </div>
      </section>
    </section>
  );
}

/** The page that the upper third of the frame shows. */
function pageInView(scroller: HTMLElement): number {
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 3;
  const above = [...scroller.querySelectorAll('canvas')].filter((canvas) => canvas.getBoundingClientRect().top <= line);
  return Math.max(1, above.length);
}

// The same bytes stay open however often they are sent again.
function usePdf(job: PdfPreviewProps['job']): { pdf: PdfDocument | null; isDamaged: boolean } {
  const [opened, setOpened] = useState<{ pdf: PdfDocument | null; isDamaged: boolean }>({
    pdf: null,
    isDamaged: false,
  });
  const latest = useRef(job);
  useEffect(() => {
    latest.current = job;
  });
  const sha256 = job?.sha256;
  useEffect(() => {
    if (sha256 === undefined || !latest.current) return;
    const { document, close } = openPdf(latest.current.pdf);
    let isGone = false;
    document.then(
      (pdf) => isGone || setOpened({ pdf, isDamaged: false }),
      () => isGone || setOpened({ pdf: null, isDamaged: true }),
    );
    return () => {
      isGone = true;
      close();
    };
  }, [sha256]);
  return opened;
}
