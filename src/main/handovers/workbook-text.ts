/** What a cell of a workbook holds at most, in UTF-16 code units. */
const longestCell = 32_767;

/**
 * A text as it is given to the library: whole, or cut with a mark that names the file with all of it; what the library would drop
 * or mistake as `_xHHHH_`, as workbooks write a character that XML cannot hold.
 */
export function cellText(text: string, file: string): string {
  const escaped = cut(text.replace(loneSurrogate, '\ufffd'), file).replace(escapable, inHex);
  // The library looks a text up among the names that every object has.
  return escaped in {} ? escaped.replace(/^./u, inHex) : escaped;
}

function cut(text: string, file: string): string {
  if (text.length <= longestCell) return text;
  const mark = ` […] Teksten er afkortet. Hele teksten står i ${file}.`;
  return text.slice(0, longestCell - mark.length).replace(/[\ud800-\udbff]$/u, '') + mark;
}

// `toWellFormed` came with Node 20, and the program that checks a package runs on an older one.
const loneSurrogate = /\p{Surrogate}/gu;

// What neither XML nor the library takes, a carriage return, which would be read as a line feed, and an underscore that already
// looks like the beginning of an escape.
const escapable =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]|\p{Noncharacter_Code_Point}|_(?=x[\dA-Fa-f]{4})/gu;

/** The texts as they are written: escaped is only what must be, since LibreOffice shows any other escape as it stands. */
export const unescapedWherePossible = (xml: string): string =>
  xml.replace(/_x([\dA-F]{4})_/gu, (escape, hex: string) => {
    const unit = Number.parseInt(hex, 16);
    return unit < 0x20 || unit === 0x5f || unit >= 0xfffe ? escape : String.fromCharCode(unit);
  });

const inHex = (character: string): string =>
  character
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
