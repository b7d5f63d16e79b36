import { PDFArray, PDFDict, PDFName, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** A name or number tree of a PDF as flat pairs, key and value after each other in order, with the references its nodes stood under. */
export function leavesOf(
  context: PDFContext,
  tree: PDFObject | undefined,
  kind: 'Names' | 'Nums',
): { pairs: [PDFObject, PDFObject][]; nodes: PDFRef[] } {
  const pairs: [PDFObject, PDFObject][] = [];
  const nodes = new Set<PDFRef>();
  const walk = (at: PDFObject | undefined) => {
    if (at instanceof PDFRef) {
      // A tree that bites its own tail is walked once.
      if (nodes.has(at)) return;
      nodes.add(at);
    }
    const node = context.lookup(at);
    if (!(node instanceof PDFDict)) return;
    const leaves = node.lookup(PDFName.of(kind));
    if (leaves instanceof PDFArray) {
      for (let at = 0; at + 1 < leaves.size(); at += 2) {
        const key = leaves.lookup(at);
        if (key) pairs.push([key, leaves.get(at + 1)]);
      }
    }
    for (const kid of arrayOf(node.lookup(PDFName.of('Kids')))) walk(kid);
  };
  walk(tree);
  return { pairs, nodes: [...nodes] };
}

/** What a PDF array holds; nothing for anything else. */
export const arrayOf = (value: PDFObject | undefined): PDFObject[] =>
  value instanceof PDFArray ? value.asArray() : [];
