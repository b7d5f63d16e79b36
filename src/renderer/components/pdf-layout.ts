/** A page's size: in points, or as it is drawn in pixels. */
export type PageSize = { width: number; height: number };

/** Between and above the pages, in pixels. */
export const pageGap = 16;

/** How large the pages are drawn: as wide as there is room, one whole page at a time, or by percent of their true size. */
export type Zoom = 'width' | 'page' | number;

/** Percents one steps through. */
export const zoomSteps = [50, 75, 100, 125, 150, 200, 300] as const;

// A point is a 72nd of an inch, a pixel a 96th.
const pixelsPerPoint = 96 / 72;

/** Pixels for one point of a page, in a room of so many pixels. */
export function scaleOf(zoom: Zoom, page: PageSize, room: PageSize): number {
  const byWidth = room.width / page.width;
  if (zoom === 'width') return byWidth;
  return zoom === 'page' ? Math.min(byWidth, room.height / page.height) : (zoom / 100) * pixelsPerPoint;
}

/** The percent of their true size the pages have at that scale. */
export const percentOf = (scale: number): number => Math.round((scale / pixelsPerPoint) * 100);

/** The next larger or smaller of the steps; null at the end. */
export function nextZoom(percent: number, direction: -1 | 1): number | null {
  return direction === 1
    ? (zoomSteps.find((step) => step > percent) ?? null)
    : (zoomSteps.findLast((step) => step < percent) ?? null);
}

/** Where each page begins, in pixels from the top of the first one's margin. */
export function topsOf(pages: readonly PageSize[]): number[] {
  let top = pageGap;
  return pages.map(({ height }) => {
    const own = top;
    top += height + pageGap;
    return own;
  });
}

/** The page that the upper third of the room shows, counted from 1. */
export const pageAt = (tops: readonly number[], scrolled: number, roomHeight: number): number =>
  Math.max(1, tops.filter((top) => top <= scrolled + roomHeight / 3).length);

/** The pages worth drawing, counted from 1: those in sight, and one screen before and after. */
export function pagesNear(
  tops: readonly number[],
  pages: readonly PageSize[],
  scrolled: number,
  roomHeight: number,
): { first: number; last: number } {
  const from = scrolled - roomHeight;
  const to = scrolled + 2 * roomHeight;
  const near = tops.flatMap((top, at) => (top + pages[at]!.height >= from && top <= to ? [at + 1] : []));
  return { first: near[0] ?? 1, last: near.at(-1) ?? 1 };
}
