import { useEventListener } from '@mantine/hooks';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  pageAt,
  pageGap,
  pagesNear,
  percentOf,
  scaleOf,
  topsOf,
  type PageSize,
  type Zoom,
} from '#renderer/components/pdf-layout.ts';
import { PdfPreviewContents, type PreviewPart } from '#renderer/components/PdfPreviewContents.tsx';
import { PdfPreviewPages } from '#renderer/components/PdfPreviewPages.tsx';
import { PdfPreviewSearch } from '#renderer/components/PdfPreviewSearch.tsx';
import { PdfPreviewToolbar } from '#renderer/components/PdfPreviewToolbar.tsx';
import { usePdfOutline, placeOf, type OutlineLine } from '#renderer/components/use-pdf-outline.ts';
import { usePdfSearch } from '#renderer/components/use-pdf-search.ts';
import { useRoom } from '#renderer/components/use-room.ts';
import { usePdf } from '#renderer/components/use-pdf.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PrintJob } from '#shared/prints.ts';
import classes from '#renderer/components/PdfPreview.module.css';

type PdfPreviewProps = {
  /** What is shown; its very bytes are what is saved and drawn on paper. Null while they are being made. */
  job: Pick<PrintJob, 'pdf' | 'sha256'> | null;
  /** What is previewed, read aloud. */
  label: string;
  /** In the toolbar: "Præcis som den bliver trykt". */
  note?: string;
  /** Of a print for several: whose pages they are; listed beside the pages, each leads to the first of its own. */
  parts?: readonly PreviewPart[];
};

/** The pages of a PDF with their own toolbar, contents and search. */
export function PdfPreview({ job, label, note, parts = none }: PdfPreviewProps) {
  const speak = useSpeak();
  const { opened, isDamaged } = usePdf(job);
  const scroller = useRef<HTMLElement>(null);
  const { width, height } = useRoom(scroller, pageGap);
  const searchField = useRef<HTMLInputElement>(null);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [scrolled, setScrolled] = useState(0);
  const [isContentsOpen, setContentsOpen] = useState<boolean | null>(null);
  const [search, setSearch] = useState<{ query: string; at: number } | null>(null);
  const outline = usePdfOutline(opened);
  const found = usePdfSearch(opened, search?.query ?? '');

  const largest = useMemo(() => opened && widestOf(opened.sizes), [opened]);
  const scale = largest && width > 0 ? scaleOf(zoom, largest, { width, height }) : 0;
  const boxes = useMemo(
    () =>
      opened?.sizes.map((size) => ({
        width: Math.floor(size.width * scale),
        height: Math.floor(size.height * scale),
      })) ?? [],
    [opened, scale],
  );
  const tops = useMemo(() => topsOf(boxes), [boxes]);
  const page = pageAt(tops, scrolled, height);
  const hits = found?.hits ?? none;
  const hit = hits[Math.min(search?.at ?? 0, hits.length - 1)] ?? null;

  const goTo = useCallback(
    (to: number, down = 0) => scroller.current?.scrollTo({ top: (tops[to - 1] ?? 0) - 12 + down * scale }),
    [tops, scale],
  );
  useKeptPlace(scroller, tops);
  useEffect(() => {
    if (hit) goTo(hit.page, Math.max(0, (hit.boxes[0]?.top ?? 0) - 90));
  }, [hit, goTo]);

  function step(direction: -1 | 1) {
    if (hits.length > 0) setSearch((now) => now && { ...now, at: (now.at + direction + hits.length) % hits.length });
  }
  const openSearch = () => {
    setSearch((now) => now ?? { query: '', at: 0 });
    // The field is there after the next drawing.
    setTimeout(() => searchField.current?.select());
  };
  function closeSearch() {
    setSearch(null);
    scroller.current?.focus({ preventScroll: true });
  }
  async function goToLine(line: OutlineLine) {
    if (!opened) return;
    const place = await placeOf(opened.pdf, line, opened.sizes[0]?.height ?? 0);
    if (place) goTo(place.page, Math.max(0, place.top - 8));
  }
  const frame = useEventListener('keydown', (event: KeyboardEvent) => {
    const isFind = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (isFind && opened) openSearch();
    else if (event.key === 'Escape' && search) closeSearch();
    else if (event.key === 'F3' && search) step(event.shiftKey ? -1 : 1);
    else if (event.target === scroller.current && event.key === 'ArrowRight') goTo(Math.min(page + 1, boxes.length));
    else if (event.target === scroller.current && event.key === 'ArrowLeft') goTo(Math.max(page - 1, 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  const hasContents = parts.length > 1 || outline.length > 0;
  const showsContents = hasContents && (isContentsOpen ?? parts.length > 1);
  return (
    <section ref={frame} className={classes.preview} aria-label={label} data-sha256={job?.sha256}>
      <PdfPreviewToolbar
        page={page}
        count={boxes.length}
        onPage={(to) => goTo(to)}
        zoom={zoom}
        percent={percentOf(scale)}
        onZoom={setZoom}
        contents={hasContents ? { isOpen: showsContents, onToggle: () => setContentsOpen(!showsContents) } : null}
        onSearch={openSearch}
        note={note}
      />
      {search && (
        <PdfPreviewSearch
          field={searchField}
          query={search.query}
          onQuery={(query) => setSearch({ query, at: 0 })}
          count={found?.isDone ? hits.length : null}
          at={Math.min(search.at, Math.max(0, hits.length - 1))}
          onStep={step}
          onClose={closeSearch}
        />
      )}
      <div className={classes.body} data-contents={showsContents || undefined}>
        {showsContents && (
          <PdfPreviewContents
            parts={parts}
            outline={outline}
            page={page}
            onPage={(to) => goTo(to)}
            onLine={(line) => void goToLine(line)}
          />
        )}
        <section
          className={classes.scroller}
          ref={scroller}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and a keyboard has nothing else in it to hold on to
          tabIndex={0}
          aria-label={speak('prints.pages')}
          onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
        >
          {isDamaged && <p role="alert">{speak('prints.cannotShow')}</p>}
          {opened && scale > 0 && (
            <PdfPreviewPages
              opened={opened}
              boxes={boxes}
              scale={scale}
              near={pagesNear(tops, boxes, scrolled, height)}
              hits={hits}
              currentHit={hit}
            />
          )}
        </section>
      </div>
    </section>
  );
}

const none: [] = [];

/** The size all pages fit into. */
const widestOf = (sizes: readonly PageSize[]): PageSize => ({
  width: Math.max(...sizes.map(({ width }) => width)),
  height: Math.max(...sizes.map(({ height }) => height)),
});

/** When the pages become larger or smaller, what stood at the top of the view stays there. */
function useKeptPlace(scroller: { readonly current: HTMLElement | null }, tops: readonly number[]): void {
  const before = useRef(tops);
  useLayoutEffect(() => {
    const old = before.current;
    before.current = tops;
    if (old === tops || old.length !== tops.length || tops.length === 0 || !scroller.current) return;
    const at = Math.max(0, old.filter((top) => top <= scroller.current!.scrollTop).length - 1);
    const span = (of: readonly number[]) => (of[at + 1] ?? of[at]! + (of[1] ?? of[0]!) - of[0]!) - of[at]! || 1;
    const share = (scroller.current.scrollTop - old[at]!) / span(old);
    scroller.current.scrollTo({ top: tops[at]! + share * span(tops) });
  }, [tops, scroller]);
}
