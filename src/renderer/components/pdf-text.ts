/** A run of letters on a page as pdf.js gives it; lengths in points, `transform` from its own line to the page. */
export type TextPiece = { str: string; width: number; height: number; transform: number[]; hasEOL: boolean };

/** What a page says, letter by letter, and where each letter stands. */
export type PageText = { text: string; places: ({ piece: number; at: number } | null)[]; pieces: readonly TextPiece[] };

/** A stretch of a page's text: the first letter, and the one after the last. */
export type TextSpan = { from: number; to: number };

/** In points from the page's upper left corner. */
export type TextBox = { left: number; top: number; width: number; height: number };

/** The text of a page in small letters, every run of blanks and line breaks as one blank. */
export function pageText(pieces: readonly TextPiece[]): PageText {
  const letters: string[] = [];
  const places: PageText['places'] = [];
  const add = (letter: string, place: PageText['places'][number]) => {
    if (letter === ' ' && (letters.at(-1) ?? ' ') === ' ') return;
    letters.push(letter);
    places.push(place);
  };
  for (const [piece, { str, hasEOL }] of pieces.entries()) {
    for (let at = 0; at < str.length; at += 1) {
      const letter = str[at]!;
      if (letter !== softHyphen) add(folded(letter), { piece, at });
    }
    if (hasEOL) add(' ', null);
  }
  return { text: letters.join(''), places, pieces };
}

const softHyphen = '\u00ad';

// One unit stays one unit, so that a place in the text is a place on the page.
function folded(letter: string): string {
  if (/\s/u.test(letter)) return ' ';
  const small = letter.toLocaleLowerCase('da');
  return small.length === 1 ? small : letter;
}

/** Every place where the words stand, letter size and runs of blanks apart. */
export function spansOf({ text }: PageText, query: string): TextSpan[] {
  const wanted = [...query.normalize('NFC').trim().replace(/\s+/gu, ' ')].map(folded).join('');
  if (wanted === '') return [];
  const spans: TextSpan[] = [];
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length))
    spans.push({ from, to: from + wanted.length });
  return spans;
}

/** Where a stretch of text stands, a box for each run it goes through. `measure` tells how wide letters are against each other. */
export function boxesOf(
  { places, pieces }: PageText,
  { from, to }: TextSpan,
  pageHeight: number,
  measure: (text: string) => number,
): TextBox[] {
  const ends = new Map<number, { first: number; last: number }>();
  for (const place of places.slice(from, to)) {
    if (place === null) continue;
    ends.set(place.piece, { first: ends.get(place.piece)?.first ?? place.at, last: place.at });
  }
  return [...ends].map(([piece, { first, last }]) => {
    const run = pieces[piece]!;
    const whole = measure(run.str) || 1;
    const along = (letters: number) => (run.width * measure(run.str.slice(0, letters))) / whole;
    return boxOf(run, along(first), along(last + 1), pageHeight);
  });
}

// Below the line hang a fifth of a letter's height, as far as the eye needs.
const below = 0.22;

function boxOf({ transform, height }: TextPiece, start: number, end: number, pageHeight: number): TextBox {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform;
  const length = Math.hypot(a, b) || 1;
  const [cos, sin] = [a / length, b / length];
  const corners = [start, end].flatMap((along) =>
    [-below * height, height * (1 - below / 2)].map(
      (up) => [x + along * cos - up * sin, y + along * sin + up * cos] as const,
    ),
  );
  const lefts = corners.map(([left]) => left);
  const tops = corners.map(([, up]) => pageHeight - up);
  const [left, top] = [Math.min(...lefts), Math.min(...tops)];
  return { left, top, width: Math.max(...lefts) - left, height: Math.max(...tops) - top };
}
