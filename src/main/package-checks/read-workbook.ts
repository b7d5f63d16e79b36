import { Parser } from 'saxen';
import { unzipParts } from '#main/package-checks/unzip.ts';

/** A cell that is not empty; rows and columns from 1. A value is null where the cell is neither text nor number. */
type SheetCell = { row: number; column: number; value: string | number | null; shown: string };

/** A workbook that was opened: its sheets in order, each read when it is asked for. */
export type Workbook = { sheets: readonly { name: string; read: (hear: (cell: SheetCell) => void) => void }[] };

/** Opens a workbook in memory, at most 100 MB of parts; the reason when it is none, or larger. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook | 'unreadable' | 'tooLarge'> {
  const parts = await unzipParts(bytes, { most: 100, mostBytes: 100_000_000 });
  if (typeof parts === 'string') return parts;
  try {
    return workbookOf(parts);
  } catch {
    return 'unreadable';
  }
}

const mostSheets = 60;

type Parts = ReadonlyMap<string, Uint8Array>;

function workbookOf(parts: Parts): Workbook {
  const path = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.path ?? '';
  const relations = relationsOf(parts, path);
  const strings = relations
    .filter(({ kind }) => kind === 'sharedStrings')
    .flatMap((relation) => sharedStrings(textOf(parts, relation.path)));
  const sheets: { name: string; path: string }[] = [];
  readXml(textOf(parts, path), {
    open(name, attributes) {
      // Its days would be counted from 1904.
      if (name === 'm:workbookPr' && !['', '0', 'false'].includes(attributes['date1904'] ?? ''))
        throw new Error('Counts days from 1904');
      if (name !== 'm:sheet') return;
      if (sheets.length === mostSheets) throw new Error('More sheets than a package has');
      const target = relations.find(({ id, kind }) => kind === 'worksheet' && id === attributes['r:id']);
      if (!target) throw new Error('A sheet without a part');
      sheets.push({ name: attributes['name'] ?? '', path: target.path });
    },
  });
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      read: (hear) => readCells(textOf(parts, sheet.path), strings, hear),
    })),
  };
}

/** What a part points to, by the paths of the parts. */
function relationsOf(parts: Parts, path: string): { id: string; kind: string; path: string }[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const found: { id: string; kind: string; path: string }[] = [];
  readXml(textOf(parts, `${folder}_rels/${path.slice(folder.length)}.rels`), {
    open(name, attributes) {
      if (name !== 'p:Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      const isAbsolute = target.startsWith('/');
      found.push({
        id,
        kind: type.slice(type.lastIndexOf('/') + 1),
        path: isAbsolute ? target.slice(1) : folder + target,
      });
    },
  });
  return found;
}

/** The text of a part. Throws when it is missing or no UTF-8. */
function textOf(parts: Parts, path: string): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(there(parts.get(path)));
  const [, encoding = 'utf-8'] = /^<\?xml[^>]*\bencoding=["']([^"']*)/u.exec(text) ?? [];
  if (encoding.toLowerCase() !== 'utf-8') throw new Error(`Written in ${encoding}`);
  refuseEndless(text);
  return text.replace(/\r\n?/gu, '\n');
}

// A full cell with every sign spelt out is shorter.
const longestPiece = 400_000;

/** An element of a million attributes takes the parser minutes. */
function refuseEndless(xml: string): void {
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf('<', at + 1);
    const end = next === -1 ? xml.length : next;
    if (end - at > longestPiece) throw new Error('A piece without end');
    at = end;
  }
}

const mostStrings = 2_000_000;

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  readXml(xml, {
    open: (name) => {
      if (name === 'm:si') text = '';
    },
    text(piece, within) {
      if (within.at(-1) === 'm:t' && !within.includes('m:rPh')) text += piece;
    },
    close(name) {
      if (name !== 'm:si') return;
      if (strings.length === mostStrings) throw new Error('More texts than a package has');
      strings.push(unescaped(text));
    },
  });
  return strings;
}

function readCells(xml: string, strings: readonly string[], hear: (cell: SheetCell) => void): void {
  let row = 0;
  let column = 0;
  let type = '';
  let value = '';
  let inline = '';
  let formula: string | null = null;
  readXml(xml, {
    open(name, attributes) {
      // What another reader takes for a cell, and this one does not, must not stand here unseen.
      if (!name.startsWith('m:')) throw new Error(`${name} in a sheet`);
      if (name === 'm:row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = 0;
      } else if (name === 'm:c') {
        column += 1;
        const { r: place, t = 'n' } = attributes;
        if (place !== undefined) [row, column] = placeOf(place);
        type = t;
        value = '';
        inline = '';
        formula = null;
      } else if (name === 'm:f') formula = '';
    },
    text(piece, within) {
      const element = within.at(-1);
      if (element === 'm:v') value += piece;
      else if (element === 'm:f') formula = (formula ?? '') + piece;
      else if (element === 'm:t' && within.includes('m:is') && !within.includes('m:rPh')) inline += piece;
    },
    close(name) {
      if (name !== 'm:c') return;
      const place = { row, column };
      if (formula !== null) hear({ ...place, value: null, shown: `=${formula}` });
      else if (type === 'inlineStr') hear({ ...place, value: unescaped(inline), shown: unescaped(inline) });
      else if (value === '') return;
      else if (type === 's') {
        const text = there(/^\d+$/u.test(value) ? strings[Number(value)] : undefined);
        hear({ ...place, value: text, shown: text });
      } else if (type === 'str') hear({ ...place, value: unescaped(value), shown: unescaped(value) });
      else if (type === 'n' && value.trim() !== '') hear({ ...place, value: Number(value), shown: value });
      else hear({ ...place, value: null, shown: value });
    },
  });
}

/** `C4` as row 4 and column 3. */
function placeOf(place: string): [row: number, column: number] {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(place) ?? [];
  if (letters === undefined) throw new Error('No place of a sheet');
  return [Number(row), Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

/** A text as it was before what XML cannot hold was written `_xHHHH_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const prefixes = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
};

type Heard = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** A piece of text, and the elements around it from the outermost. */
  text?: (piece: string, within: readonly string[]) => void;
  close?: (name: string) => void;
};

/** Reads XML from end to end. Throws where it is none, where it is nested deeper than a workbook, and when it declares entities. */
function readXml(xml: string, { open, text, close }: Heard): void {
  const within: string[] = [];
  new Parser()
    .ns(prefixes)
    .on('openTag', (name, attributes, decode) => {
      within.push(name);
      if (within.length > 30) throw new Error('Nested too deep');
      open?.(name, Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [key, decode(value)])));
    })
    .on('text', (piece, decode) => text?.(decode(piece), within))
    .on('cdata', (piece) => text?.(piece, within))
    .on('closeTag', (name) => {
      close?.(name);
      within.pop();
    })
    .on('attention', () => {
      throw new Error('Declares a type of its own');
    })
    .parse(xml);
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Points to nothing');
  return value;
}
