import type { BrowserWindow } from 'electron';
import { frameFonts, printFrame } from '#main/printing/frame.ts';
import { pdfOf, type PrintJobs } from '#main/printing/print-jobs.ts';
import type { Pdf } from '#main/host.ts';
import type { Windows } from '#main/windows.ts';
import { refusal } from '#shared/failure.ts';
import type { PrintContent } from '#shared/prints.ts';

const drawingMs = 20_000;

/** Draws the content in an unseen window and gives the PDF's bytes; nothing is written to disk. */
export async function printRoute(
  windows: Windows,
  jobs: PrintJobs,
  content: PrintContent,
  signal: AbortSignal,
): Promise<Pdf> {
  return inUnseenWindow(windows, jobs, content, signal, async (window) => {
    await drawn(window, signal);
    await loadFrameFonts(window);
    const { header, footer } = printFrame(content);
    const bytes = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return pdfOf(bytes);
  });
}

/** Draws PDF bytes on canvases in an unseen window and prints these; false when the person cancelled. */
export async function printPaper(
  windows: Windows,
  jobs: PrintJobs,
  pdf: Uint8Array,
  signal: AbortSignal,
): Promise<boolean> {
  // Chromium's own PDF viewer reports success and prints an empty page: the pages are drawn instead.
  return inUnseenWindow(windows, jobs, { kind: 'drawn', pdf }, signal, async (window) => {
    await drawn(window, signal);
    return await new Promise<boolean>((resolve, reject) => {
      window.webContents.print(
        { silent: false, printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } },
        (isPrinted, reason) => {
          if (isPrinted) resolve(true);
          else if (/cancel/iu.test(reason)) resolve(false);
          else reject(refusal('unexpected', 'prints.noPrinter'));
        },
      );
    });
  });
}

/** Keeps the window and its content for as long as `act` takes. A cancel or a lock closes both at once, whatever is going on in it. */
async function inUnseenWindow<T>(
  windows: Windows,
  jobs: PrintJobs,
  content: PrintContent,
  signal: AbortSignal,
  act: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const jobId = jobs.begin(content);
  let window: BrowserWindow | null = null;
  try {
    window = await windows.openPrint(jobId, `#/print/${jobId}`);
    return await Promise.race([act(window), abortOf(signal)]);
  } finally {
    window?.destroy();
    jobs.end(jobId);
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

// Head and foot are drawn at once and wait for no font: they have one only if the page loaded the very same address before.
async function loadFrameFonts(window: BrowserWindow): Promise<void> {
  await window.webContents.insertCSS(frameFonts);
  const fonts = ['400 8pt Frame', '600 8pt Frame'];
  await window.webContents.executeJavaScript(
    `Promise.allSettled(${JSON.stringify(fonts)}.map((font) => document.fonts.load(font, '1A\u0159'))).then(() => true)`,
  );
}

// The page says when fonts and figures are in place; an unseen window gets no animation frames, so it is asked.
async function drawn(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  for (let waitedMs = 0; waitedMs < drawingMs; waitedMs += 20) {
    signal.throwIfAborted();
    const state: unknown = await window.webContents.executeJavaScript('document.documentElement.dataset.print ?? ""');
    if (state === 'ready') return;
    if (state === 'failed') throw new Error('The print page could not be drawn');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The print page was not drawn in time');
}
