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
      return { header: nothing, footer: footer([content.centreName, longDay(content.madeOn, 'da'), '']) };
    case 'drawn':
      return { header: nothing, footer: nothing };
  }
}

const nothing = '<span></span>';

function paperFrame({ head, foot, language }: Paper): { header: string; footer: string } {
  const page = speakIn(language)('paper.pageOf', {
    page: '<span class="pageNumber"></span>',
    pages: '<span class="totalPages"></span>',
  });
  return {
    header: onlyAfterFirstPage(
      `<div class="line head"><span class="long">${escaped(head.about)}</span><b>${escaped(head.stamps.join(' \u00a0 '))}</b></div>`,
    ),
    footer: footer([foot.origin, foot.version, page], 2),
  };
}

/** Three texts at the foot; those from `rawFrom` on are written as they are. */
const footer = (texts: readonly [string, string, string], rawFrom = 3): string =>
  `${style}<div class="line foot">${texts.map((text, place) => `<span${place === 0 ? ' class="long"' : ''}>${place >= rawFrom ? text : escaped(text)}</span>`).join('')}</div>`;

/**
 * The templates cannot ask which page they are on. A frame too narrow for the page's number and the line together puts the line on
 * a second row, and only that row is seen; the number 1 alone is drawn so small that both fit on the first.
 */
const onlyAfterFirstPage = (line: string): string =>
  `${style}<div class="window"><div class="rows"><span class="pageNumber sieve"></span>${line}</div></div>`;

const style = `<style>
${frameFonts}
@font-face { font-family: 'Small one'; src: local('Liberation Sans'), local('Arial'), local('Helvetica'), local('Segoe UI'), local('DejaVu Sans'); unicode-range: U+31; size-adjust: 10%; }
#header, #footer { padding: 0; margin: 0; }
.line { box-sizing: border-box; width: 170mm; display: flex; justify-content: space-between; gap: 5mm; font: 400 8pt/1.4 Frame, Inter, 'Segoe UI', 'Liberation Sans', Arial, sans-serif; color: #4b585c; white-space: nowrap; -webkit-print-color-adjust: exact; }
.line b { font-weight: 600; color: #10181a; }
.long { overflow: hidden; text-overflow: ellipsis; }
.head { border-bottom: 0.2mm solid #9aa6a9; }
.foot { margin: 0 18mm 0 22mm; border-top: 0.2mm solid #9aa6a9; padding-top: 1.6mm; height: 8mm; }
.window { height: 7mm; margin: 14mm 18mm 0 22mm; overflow: hidden; }
.rows { display: flex; flex-wrap: wrap; align-content: flex-start; width: 174mm; margin-top: -8mm; }
.rows > * { height: 6mm; margin-bottom: 2mm; }
.sieve { flex: none; overflow: hidden; visibility: hidden; font: 80pt/6mm 'Small one', monospace; }
</style>`;

function fontFace(family: string, weight: number, address: string, more = ''): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: swap; src: url(${address}) format('woff2'); ${more} }`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
