import { PDFContext, PDFHexString, PDFName, PDFRawStream, PDFString, PDFWriter } from '@cantoo/pdf-lib';

export type TaggedPdf = {
  title: string;
  language: string;
  /** The headings, each on a page of its own. */
  headings: readonly string[];
};

/**
 * A small tagged PDF with all that Chromium gives one: a tree of tags with ids, a table cell that names its header, an outline under
 * the title (each item its own parent, as Chromium 130 writes it) and a link to a named place.
 */
export async function taggedPdf({ title, language, headings }: TaggedPdf): Promise<Uint8Array> {
  const context = PDFContext.create();
  const next = () => context.nextRef();
  const [pages, tags, document, outline, top, header, cell, row, table] = [
    next(),
    next(),
    next(),
    next(),
    next(),
    next(),
    next(),
    next(),
    next(),
  ];
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
  const id = (number: number) => PDFString.of(`node${String(number).padStart(8, '0')}`);
  const lines = headings.map((text, place) => ({ text, page: next(), element: next(), item: next(), place }));
  const words = (text: string, y: number, mark: number) =>
    `/P <</MCID ${mark}>> BDC BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET EMC`;

  for (const { text, page, element, item, place } of lines) {
    const isFirst = place === 0;
    const drawn = [words(text, 760, 0), ...(isFirst ? [words('Uge', 700, 1), words('12', 680, 2)] : [])].join('\n');
    const bytes = new TextEncoder().encode(drawn);
    const contents = context.register(PDFRawStream.of(context.obj({ Length: bytes.length }), bytes));
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [72, 750, 200, 770], Dest: PDFName.of('the-end'), F: 4 };
    const resources = { Font: { F1: font } };
    context.assign(
      page,
      context.obj({
        Type: 'Page',
        Parent: pages,
        MediaBox: [0, 0, 595, 842],
        Resources: resources,
        Contents: contents,
        StructParents: place,
        ...(isFirst ? { Annots: [context.register(context.obj(link))] } : {}),
      }),
    );
    context.assign(
      element,
      context.obj({ Type: 'StructElem', S: 'Heading', P: document, ID: id(10 + place), K: [markOn(page, 0)] }),
    );
    context.assign(
      item,
      context.obj({
        Title: PDFHexString.fromText(text),
        Parent: item,
        Dest: [page, 'XYZ', 72, 770, 0],
        ...(place > 0 ? { Prev: lines[place - 1]!.item } : {}),
        ...(place + 1 < lines.length ? { Next: lines[place + 1]!.item } : {}),
      }),
    );
  }
  const [first, last] = [lines[0]!, lines.at(-1)!];

  function markOn(page: ReturnType<typeof next>, mark: number) {
    return context.obj({ Type: 'MCR', Pg: page, MCID: mark });
  }
  const element = (S: string, P: typeof pages, number: number, K: object[], more: object = {}) =>
    context.obj({ Type: 'StructElem', S, P, ID: id(number), K: K as never, ...more });
  context.assign(table, element('Table', document, 2, [row]));
  context.assign(row, element('TR', table, 3, [header, cell]));
  context.assign(header, element('TH', row, 4, [markOn(first.page, 1)]));
  const headers = context.obj({ O: 'Table', Headers: [id(4)] });
  context.assign(cell, element('TD', row, 5, [markOn(first.page, 2)], { A: headers }));
  const kids = lines.map((line) => line.element);
  context.assign(document, element('Document', tags, 1, [...kids, table], { Lang: PDFString.of(language) }));
  const named = [document, table, row, header, cell].flatMap((ref, place) => [id(place + 1), ref]);
  const parents = lines.flatMap(({ element: ref, place }) => [
    context.obj(place),
    context.register(context.obj(place === 0 ? [ref, header, cell] : [ref])),
  ]);
  context.assign(
    tags,
    context.obj({
      Type: 'StructTreeRoot',
      K: document,
      RoleMap: { Heading: 'H2' },
      ParentTree: context.register(context.obj({ Nums: parents })),
      ParentTreeNextKey: lines.length,
      IDTree: { Kids: [context.register(context.obj({ Limits: [id(1), id(5)], Names: named }))] },
    }),
  );
  context.assign(pages, context.obj({ Type: 'Pages', Kids: lines.map(({ page }) => page), Count: lines.length }));
  const heading = { Title: PDFHexString.fromText('Et hoved'), Parent: top, Count: lines.length };
  context.assign(top, context.obj({ ...heading, First: first.item, Last: last.item, Dest: [first.page, 'Fit'] }));
  context.assign(outline, context.obj({ Type: 'Outlines', First: top, Last: top, Count: lines.length + 1 }));
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pages,
      Lang: PDFString.of(language),
      MarkInfo: { Marked: true },
      StructTreeRoot: tags,
      Outlines: outline,
      Dests: { 'the-end': [last.page, 'XYZ', 0, 400, 0] },
    }),
  );
  context.trailerInfo.Info = context.register(
    context.obj({ Title: PDFHexString.fromText(title), Author: PDFHexString.fromText('Birgitte Holm Andersen') }),
  );
  return PDFWriter.forContext(context, 1000).serializeToBuffer();
}
