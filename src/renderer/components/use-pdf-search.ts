import { useEffect, useRef, useState } from 'react';
import {
  boxesOf,
  pageText,
  spansOf,
  type PageText,
  type TextBox,
  type TextPiece,
} from '#renderer/components/pdf-text.ts';
import type { OpenedPdf } from '#renderer/components/use-pdf.ts';

/** One place where the words stand. */
export type PdfHit = { page: number; boxes: TextBox[] };

const shortest = 2;

/** Finds words on the pages; null while nothing is looked for. What is found first is shown while the rest is read. */
export function usePdfSearch(opened: OpenedPdf | null, query: string): { hits: PdfHit[]; isDone: boolean } | null {
  const wanted = query.trim();
  const isAsked = opened !== null && wanted.length >= shortest;
  const [found, setFound] = useState<{ of: OpenedPdf; wanted: string; hits: PdfHit[]; isDone: boolean } | null>(null);
  const texts = useRef(new WeakMap<OpenedPdf, Map<number, PageText>>());
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    // A document that is closed meanwhile has nothing more to find.
    void look().catch(() => undefined);
    return () => {
      isGone = true;
    };

    async function look() {
      const of = opened!;
      const read = texts.current.get(of) ?? new Map<number, PageText>();
      texts.current.set(of, read);
      const hits: PdfHit[] = [];
      for (let page = 1; page <= of.pdf.numPages && !isGone; page += 1) {
        const text = read.get(page) ?? (await readPage(of, page));
        read.set(page, text);
        const { height } = of.sizes[page - 1]!;
        hits.push(...spansOf(text, wanted).map((span) => ({ page, boxes: boxesOf(text, span, height, widthOf) })));
      }
      if (!isGone) setFound({ of, wanted, hits, isDone: true });
    }
  }, [opened, isAsked, wanted]);
  if (!isAsked) return null;
  return found?.of === opened && found.wanted === wanted ? found : { hits: [], isDone: false };
}

async function readPage({ pdf }: OpenedPdf, number: number): Promise<PageText> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  return pageText(items.filter((item): item is typeof item & TextPiece => 'str' in item));
}

let ruler: CanvasRenderingContext2D | null = null;

/** How wide letters are against each other, in the paper's own face. */
function widthOf(text: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length;
  ruler.font = '40px Inter';
  return ruler.measureText(text).width;
}
