import { useEffect, useState } from 'react';
import type { OpenedPdf } from '#renderer/components/use-pdf.ts';
import type { PdfDocument } from '#renderer/print/pdf.ts';

/** A heading of the document; `depth` 0 is the outermost. */
export type OutlineLine = { key: string; title: string; depth: number; dest: string | unknown[] | null };

/** Where a heading leads: its page, and how far down it in points. */
export type OutlinePlace = { page: number; top: number };

/** The headings a document lists, in order; none until they are read. */
export function usePdfOutline(opened: OpenedPdf | null): readonly OutlineLine[] {
  const [read, setRead] = useState<{ of: OpenedPdf; lines: OutlineLine[] } | null>(null);
  useEffect(() => {
    if (opened === null) return;
    let isGone = false;
    const show = (lines: OutlineLine[]) => isGone || setRead({ of: opened, lines });
    // A document without headings, or closed meanwhile, lists none.
    opened.pdf.getOutline().then(
      (outline) => show(linesOf(outline ?? [])),
      () => show([]),
    );
    return () => {
      isGone = true;
    };
  }, [opened]);
  return read !== null && read.of === opened ? read.lines : none;
}

const none: OutlineLine[] = [];

type Node = { title: string; dest: string | unknown[] | null; items: Node[] };

const linesOf = (nodes: readonly Node[], depth = 0, above = ''): OutlineLine[] =>
  nodes.flatMap(({ title, dest, items }, at) => {
    const key = `${above}${at}.`;
    return [{ key, title, depth, dest }, ...linesOf(items, depth + 1, key)];
  });

/** Finds the page of a heading; null when it leads nowhere. */
export async function placeOf(
  pdf: PdfDocument,
  { dest }: OutlineLine,
  pageHeight: number,
): Promise<OutlinePlace | null> {
  const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const [page, kind, , up] = target ?? [];
  if (typeof page !== 'object' || page === null || !('num' in page) || !('gen' in page)) return null;
  const at = await pdf.getPageIndex({ num: Number(page.num), gen: Number(page.gen) });
  const isPlaced = typeof kind === 'object' && kind !== null && 'name' in kind && kind.name === 'XYZ';
  return { page: at + 1, top: isPlaced && typeof up === 'number' ? Math.max(0, pageHeight - up) : 0 };
}
