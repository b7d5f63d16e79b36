import interExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline';
import inter400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline';
import inter600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline';
import type { PrintContent } from '#shared/prints.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { longDay } from '#shared/text/format.ts';
import { speakIn } from '#shared/text/speak.ts';

/**
 * The fonts of head and foot. Chromium draws the templates without waiting for anything, so a font shows only if the same address
 * was loaded in the page before. Where it was not, they are set in the system's own sans serif.
 */
export const frameFonts = [
  fontFace('Frame', 400, inter400),
  fontFace('Frame', 600, inter600),
  fontFace('Frame', 400, interExt400, 'unicode-range: U+0100-02BA, U+1E00-1E9F, U+2C60-2C7F, U+A720-A7FF;'),
].join('\n');

/** Head and foot of every sheet, as Chromium's templates. */
export function printFrame(content: PrintContent): { header: string; footer: string } {
  switch (content.kind) {
    case 'paper':
      return paperFrame(content.paper);
    case 'recovery-key':
      return {
        header: nothing,
        footer: footer({ origin: content.centreName, version: longDay(content.madeOn, 'da'), page: '' }, normal),
      };
    case 'drawn':
      return { header: nothing, footer: nothing };
  }
}

const nothing = '<span></span>';

/** The type of head and foot. Two rows of the smaller size are as high as one of the other, and hold what one row cannot. */
type FrameType = { points: number; smallPoints: number; rowMm: number; footMm: number };
const normal: FrameType = { points: 8, smallPoints: 6.6, rowMm: 6, footMm: 8 };
const large: FrameType = { points: 11, smallPoints: 8.6, rowMm: 7.6, footMm: 12.5 };

const sheetMm = 170;
const gapMm = 5;
/** About how wide a letter is to a point of type; a bold one to another. */
const letterMm = 0.19;
const boldLetter = 1.15;

function paperFrame({ head, foot, language, isLarge }: Paper): { header: string; footer: string } {
  const type = isLarge ? large : normal;
  const page = speakIn(language)('paper.pageOf', {
    page: '<span class="pageNumber"></span>',
    pages: '<span class="totalPages"></span>',
  });
  const stamps = head.stamps.join(' \u00a0 ');
  const letters = head.about.length + stamps.length * boldLetter;
  const size = letters > (sheetMm - gapMm) / (type.points * letterMm) ? ' small' : '';
  return {
    header: onlyAfterFirstPage(
      `<div class="line head"><span class="long${size}">${escaped(head.about)}</span><b>${escaped(stamps)}</b></div>`,
      type,
    ),
    footer: footer({ ...foot, page }, type),
  };
}

/** Whence it comes, which version, which page; in large type the first has a row of its own. `page` is written as it is. */
function footer({ origin, version, page }: { origin: string; version: string; page: string }, type: FrameType): string {
  const texts = `<span class="long">${escaped(origin)}</span><span class="long">${escaped(version)}</span><span>${page}</span>`;
  return `${style(type)}<div class="line foot${type === large ? ' rowed' : ''}">${texts}</div>`;
}

/**
 * The templates cannot ask which page they are on. A frame too narrow for the page's number and the line together puts the line on
 * a second row, and only that row is seen; the number 1 alone is drawn so small that both fit on the first. (Two ones do not: page 11.)
 */
const onlyAfterFirstPage = (line: string, type: FrameType): string =>
  `${style(type)}<div class="window"><div class="rows"><span class="pageNumber sieve"></span>${line}</div></div>`;

const style = ({ points, smallPoints, rowMm, footMm }: FrameType): string => `<style>
${frameFonts}
@font-face { font-family: 'Small one'; src: local('Liberation Sans'), local('Arial'), local('Helvetica'), local('Segoe UI'), local('DejaVu Sans'); unicode-range: U+31; size-adjust: 10%; }
#header, #footer { padding: 0; margin: 0; }
.line { box-sizing: border-box; width: ${sheetMm}mm; display: flex; justify-content: space-between; gap: 0 ${gapMm}mm; font: 400 ${points}pt/1.4 Frame, Inter, 'Segoe UI', 'Liberation Sans', Arial, sans-serif; color: #4b585c; white-space: nowrap; -webkit-print-color-adjust: exact; }
.line b { font-weight: 600; color: #10181a; }
.long { overflow: hidden; text-overflow: ellipsis; }
.small { font-size: ${smallPoints}pt; line-height: 1.16; white-space: normal; overflow-wrap: anywhere; align-self: flex-end; max-height: 2.4em; }
.head { border-bottom: 0.2mm solid #9aa6a9; }
.foot { margin: 0 18mm 0 22mm; border-top: 0.2mm solid #9aa6a9; padding-top: 1.6mm; height: ${footMm}mm; }
.rowed { flex-wrap: wrap; align-content: flex-start; line-height: 1.25; }
.rowed > :first-child { width: ${sheetMm}mm; }
.window { height: ${rowMm + 1}mm; margin: 14mm 18mm 0 22mm; overflow: hidden; }
.rows { display: flex; flex-wrap: wrap; align-content: flex-start; width: ${sheetMm + 2.4}mm; margin-top: -${rowMm + 2}mm; }
.rows > * { height: ${rowMm}mm; margin-bottom: 2mm; }
.sieve { flex: none; overflow: hidden; visibility: hidden; font: 80pt/${rowMm}mm 'Small one', monospace; }
</style>`;

function fontFace(family: string, weight: number, address: string, more = ''): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: swap; src: url(${address}) format('woff2'); ${more} }`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
