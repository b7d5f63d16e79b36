import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { arrayOf, leavesOf } from '#main/printing/pdf-trees.ts';

const objectsPerTick = 2000;

/**
 * Several PDFs as one called `title`, in order. Each keeps its pages as they are drawn, its tags and its language, and stands in the
 * outline by its own title with its headings beneath. Nothing of what made the PDFs, or when, is carried over.
 */
export async function mergedPdf(pdfs: readonly Uint8Array[], title: string): Promise<Uint8Array> {
  const target = PDFContext.create();
  const whole = { target, pages: target.nextRef(), outline: target.nextRef(), tags: target.nextRef() };
  const parts: Part[] = [];
  let firstKey = 0;
  for (const [place, bytes] of pdfs.entries()) {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: objectsPerTick });
    const part = taken(pdf, whole, { prefix: `${String(place + 1).padStart(4, '0')}-`, firstKey, title });
    firstKey = part.nextKey;
    parts.push(part);
  }
  assignPages(whole, parts);
  assignTags(whole, parts, firstKey);
  assignOutline(whole, parts);
  target.trailerInfo.Root = target.register(
    target.obj({
      Type: 'Catalog',
      Pages: whole.pages,
      Lang: parts[0]?.language,
      MarkInfo: { Marked: parts.every(({ tops }) => tops.length > 0) },
      StructTreeRoot: whole.tags,
      Outlines: whole.outline,
      PageMode: 'UseOutlines',
      ViewerPreferences: { DisplayDocTitle: true },
    }),
  );
  const maker = PDFHexString.fromText('Værkstedsbogen');
  target.trailerInfo.Info = target.register(
    target.obj({ Title: PDFHexString.fromText(title), Creator: maker, Producer: maker }),
  );
  return PDFStreamWriter.forContext(target, objectsPerTick).serializeToBuffer();
}

/** How many pages a PDF has. */
export const pageCount = async (bytes: Uint8Array): Promise<number> => (await PDFDocument.load(bytes)).getPageCount();

type Whole = { target: PDFContext; pages: PDFRef; outline: PDFRef; tags: PDFRef };

/** What the whole must know of a PDF whose objects it has taken over. */
type Part = {
  title: string;
  language: PDFObject | undefined;
  pages: { root: PDFRef; count: number; first: PDFObject };
  headings: PDFRef[];
  tops: PDFObject[];
  /** What tags and classes of its own are called in the standard's terms. */
  maps: Record<TagMap, PDFObject | undefined>;
  ids: [PDFObject, PDFObject][];
  parents: [PDFNumber, PDFObject][];
  nextKey: number;
};

const tagMaps = ['RoleMap', 'ClassMap'] as const;
type TagMap = (typeof tagMaps)[number];

/** Takes the objects of a PDF over under new numbers, all but those that only hold it together. */
function taken(
  pdf: PDFDocument,
  whole: Whole,
  { prefix, firstKey, title }: { prefix: string; firstKey: number; title: string },
): Part {
  const { context, catalog } = pdf;
  const root = context.lookup(catalog.get(name('StructTreeRoot')));
  const tags = root instanceof PDFDict ? root : null;
  const ids = leavesOf(context, tags?.get(name('IDTree')), 'Names');
  const parents = leavesOf(context, tags?.get(name('ParentTree')), 'Nums');
  const destinations = destinationsOf(pdf);
  const outline = context.lookup(catalog.get(name('Outlines')));

  const offset = whole.target.largestObjectNumber;
  const renumbered = (ref: PDFRef) =>
    ref === catalog.get(name('StructTreeRoot')) ? whole.tags : PDFRef.of(ref.objectNumber + offset);
  const move = mover(whole.target, { renumbered, prefix, firstKey, destinations });

  const { Root, Info } = context.trailerInfo;
  const frame = new Set([
    Root,
    Info,
    catalog.get(name('StructTreeRoot')),
    catalog.get(name('Outlines')),
    ...ids.nodes,
    ...parents.nodes,
  ]);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!frame.has(ref) && !isMetadata(object)) whole.target.assign(renumbered(ref), move(object));
  }

  const keys = parents.pairs.flatMap(([key, value]) =>
    key instanceof PDFNumber ? [[PDFNumber.of(key.asNumber() + firstKey), move(value)] as [PDFNumber, PDFObject]] : [],
  );
  const kids = tags?.lookup(name('K'));
  const [firstPage] = pdf.getPages();
  const pagesRoot = catalog.get(name('Pages'));
  if (!firstPage || !(pagesRoot instanceof PDFRef)) throw new Error('A PDF without pages cannot be merged');
  return {
    title: pdf.getTitle() ?? title,
    language: catalog.lookup(name('Lang')),
    pages: {
      root: renumbered(pagesRoot),
      count: pdf.getPageCount(),
      first: whole.target.obj([renumbered(firstPage.ref), 'XYZ', 0, firstPage.getHeight(), 0]),
    },
    headings: headingsOf(outline, context).map(renumbered),
    tops: (kids instanceof PDFArray ? kids.asArray() : [tags?.get(name('K'))]).flatMap((kid) =>
      kid ? [move(kid)] : [],
    ),
    maps: {
      RoleMap: movedMaybe(tags?.lookup(name('RoleMap')), move),
      ClassMap: movedMaybe(tags?.lookup(name('ClassMap')), move),
    },
    ids: ids.pairs.map(([id, element]) => [prefixed(id, prefix), move(element)]),
    parents: keys,
    nextKey: Math.max(firstKey, ...keys.map(([key]) => key.asNumber() + 1)),
  };
}

type Moving = {
  renumbered: (ref: PDFRef) => PDFRef;
  prefix: string;
  firstKey: number;
  destinations: ReadonlyMap<string, PDFObject>;
};

/** Copies an object with its references renumbered, its tags' ids prefixed, its keys moved on and its named places resolved. */
function mover(target: PDFContext, { renumbered, prefix, firstKey, destinations }: Moving) {
  const move = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return renumbered(object);
    if (object instanceof PDFRawStream) return PDFRawStream.of(moveDict(object.dict), object.contents);
    if (object instanceof PDFDict) return moveDict(object);
    if (object instanceof PDFArray) return target.obj(object.asArray().map(move));
    return object;
  };
  const moveDict = (dict: PDFDict): PDFDict => {
    const moved = new Map<PDFName, PDFObject>();
    for (const [key, value] of dict.entries()) {
      const entry = moveEntry(dict, key.decodeText(), value);
      if (entry) moved.set(key, entry);
    }
    return PDFDict.fromMapWithContext(moved, target);
  };
  const moveEntry = (dict: PDFDict, key: string, value: PDFObject): PDFObject | null => {
    switch (key) {
      case 'StructParents':
      case 'StructParent':
        return value instanceof PDFNumber ? PDFNumber.of(value.asNumber() + firstKey) : move(value);
      case 'ID':
        return isTag(dict) ? prefixed(value, prefix) : move(value);
      case 'Headers':
        return target.obj(arrayOf(value).map((id) => prefixed(id, prefix)));
      case 'Dest':
      case 'D': {
        const place = isText(value) || value instanceof PDFName ? destinations.get(textOf(value)) : value;
        return place ? move(place) : null;
      }
      default:
        return move(value);
    }
  };
  return move;
}

/** Where each named place lies. In the whole the names of one PDF would lead into another. */
function destinationsOf({ context, catalog }: PDFDocument): Map<string, PDFObject> {
  const names = context.lookup(catalog.get(name('Names')));
  const tree = names instanceof PDFDict ? leavesOf(context, names.get(name('Dests')), 'Names').pairs : [];
  const plain = context.lookup(catalog.get(name('Dests')));
  const named = plain instanceof PDFDict ? plain.entries() : [];
  return new Map(
    [...tree, ...named].map(([key, value]) => {
      const place = context.lookup(value);
      return [textOf(key), (place instanceof PDFDict ? place.lookup(name('D')) : place) ?? value];
    }),
  );
}

/** The headings that stand right beneath the document's item; a single top heading is the title once more and is left out. */
function headingsOf(parent: PDFObject | undefined, context: PDFContext): PDFRef[] {
  const items = itemsOf(parent);
  const [only, ...others] = items;
  const beneath = only && others.length === 0 ? itemsOf(context.lookup(only)) : [];
  return beneath.length > 0 ? beneath : items;
}

function itemsOf(parent: PDFObject | undefined): PDFRef[] {
  const items = new Set<PDFRef>();
  let at = parent instanceof PDFDict ? parent.get(name('First')) : undefined;
  while (at instanceof PDFRef && parent instanceof PDFDict && !items.has(at)) {
    items.add(at);
    const item = parent.context.lookup(at);
    at = item instanceof PDFDict ? item.get(name('Next')) : undefined;
  }
  return [...items];
}

function assignPages({ target, pages }: Whole, parts: readonly Part[]): void {
  for (const part of parts) target.lookup(part.pages.root, PDFDict).set(name('Parent'), pages);
  const count = parts.reduce((sum, part) => sum + part.pages.count, 0);
  target.assign(pages, target.obj({ Type: 'Pages', Kids: parts.map((part) => part.pages.root), Count: count }));
}

function assignTags({ target, tags }: Whole, parts: readonly Part[], nextKey: number): void {
  // One document above them all: readers look for a single root.
  const above = target.nextRef();
  for (const { tops, language } of parts) {
    for (const top of tops) {
      const element = target.lookup(top);
      if (!(element instanceof PDFDict)) continue;
      element.set(name('P'), above);
      if (language && !element.has(name('Lang'))) element.set(name('Lang'), language);
    }
  }
  const kids = parts.flatMap(({ tops }) => tops);
  target.assign(above, target.obj({ Type: 'StructElem', S: 'Document', P: tags, K: kids }));
  const root = target.obj({
    Type: 'StructTreeRoot',
    K: [above],
    ParentTree: treeOf(
      target,
      'Nums',
      parts.map(({ parents }) => parents),
    ),
    ParentTreeNextKey: nextKey,
    IDTree: treeOf(
      target,
      'Names',
      parts.map(({ ids }) => ids),
    ),
  });
  for (const kind of tagMaps) {
    const entries = parts.flatMap(({ maps }) => (maps[kind] instanceof PDFDict ? maps[kind].entries() : []));
    if (entries.length > 0) root.set(name(kind), PDFDict.fromMapWithContext(new Map(entries), target));
  }
  target.assign(tags, root);
}

/** One leaf for each part: their keys already stand in order. */
function treeOf(target: PDFContext, kind: 'Names' | 'Nums', parts: readonly [PDFObject, PDFObject][][]): PDFObject {
  const kids = parts.flatMap((pairs) => {
    const [first, last] = [pairs.at(0), pairs.at(-1)];
    return first && last ? [target.register(target.obj({ Limits: [first[0], last[0]], [kind]: pairs.flat() }))] : [];
  });
  return target.register(target.obj({ Kids: kids }));
}

function assignOutline({ target, outline }: Whole, parts: readonly Part[]): void {
  const items = parts.map(({ title, pages, headings }) => {
    const item = target.register(
      target.obj({ Title: PDFHexString.fromText(title), Parent: outline, Dest: pages.first }),
    );
    // Folded: of many documents the titles are looked for first.
    if (headings.length > 0) target.lookup(item, PDFDict).set(name('Count'), target.obj(-headings.length));
    hang(target, item, headings);
    return item;
  });
  target.assign(outline, target.obj({ Type: 'Outlines', Count: items.length }));
  hang(target, outline, items);
}

/** Hangs items beneath their parent in this order, and theirs beneath them: Chromium 130 names an item as its own parent. */
function hang(target: PDFContext, parent: PDFRef, items: readonly PDFRef[]): void {
  const [first, last] = [items.at(0), items.at(-1)];
  if (!first || !last) return;
  const above = target.lookup(parent, PDFDict);
  above.set(name('First'), first);
  above.set(name('Last'), last);
  for (const [place, ref] of items.entries()) {
    const item = target.lookup(ref, PDFDict);
    item.set(name('Parent'), parent);
    setOrDelete(item, 'Prev', items[place - 1]);
    setOrDelete(item, 'Next', items[place + 1]);
    hang(target, ref, itemsOf(item));
  }
}

function setOrDelete(dict: PDFDict, key: string, value: PDFObject | undefined): void {
  if (value) dict.set(name(key), value);
  else dict.delete(name(key));
}

const name = (text: string): PDFName => PDFName.of(text);
const movedMaybe = (object: PDFObject | undefined, move: (object: PDFObject) => PDFObject) => object && move(object);
const isTag = (dict: PDFDict): boolean => dict.get(name('S')) instanceof PDFName && dict.has(name('P'));
const isMetadata = (object: PDFObject): boolean =>
  object instanceof PDFRawStream && object.dict.get(name('Type')) === name('Metadata');
const isText = (object: PDFObject): object is PDFString | PDFHexString =>
  object instanceof PDFString || object instanceof PDFHexString;
const textOf = (object: PDFObject): string =>
  isText(object) || object instanceof PDFName ? object.decodeText() : object.toString();
const prefixed = (id: PDFObject, prefix: string): PDFObject =>
  isText(id) ? PDFString.of(prefix + id.decodeText()) : id;
