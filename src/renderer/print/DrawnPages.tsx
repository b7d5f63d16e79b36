import { useEffect, useLayoutEffect, useRef } from 'react';
import { drawPdfPage, openPdf } from '#renderer/print/pdf.ts';
import { Sheet } from '#renderer/print/Sheet.tsx';
import { useSpeak } from '#renderer/text.ts';

const dotsPerInch = 250;
const pixelWidth = Math.round((210 / 25.4) * dotsPerInch);

type DrawnPagesProps = { pdf: Uint8Array; onDrawn: () => void; onFailed: () => void };

/** Finished PDF pages as pictures, one to a sheet: what is printed is what was saved. */
export function DrawnPages({ pdf, onDrawn, onFailed }: DrawnPagesProps) {
  const speak = useSpeak();
  const pages = useRef<HTMLDivElement>(null);
  useLayoutEffect(withoutMargins, []);
  useEffect(() => {
    const opened = openPdf(pdf);
    let isGone = false;
    drawAll().then(onDrawn, () => isGone || onFailed());
    return () => {
      isGone = true;
      opened.close();
    };

    async function drawAll() {
      const document = await opened.document;
      const drawn: HTMLElement[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const canvas = globalThis.document.createElement('canvas');
        await drawPdfPage(await document.getPage(number), canvas, pixelWidth);
        const sheet = globalThis.document.createElement('div');
        sheet.className = 'drawn';
        sheet.append(canvas);
        drawn.push(sheet);
      }
      if (isGone) throw new Error('The page was left');
      pages.current?.replaceChildren(...drawn);
    }
  }, [pdf, onDrawn, onFailed]);
  return (
    <Sheet title={speak('paper.print')}>
      <div ref={pages} />
    </Sheet>
  );
}

/** The margins are in the picture. A named page would not do: what is wider than the plain page is shrunk to it. */
function withoutMargins() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { margin: 0; } @page :first { margin: 0; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
