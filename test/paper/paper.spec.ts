import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Bridge } from '#shared/bridge.ts';
import type { PrintJob } from '#shared/prints.ts';
import { askIn, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { openFilePrinter, type FilePrinter } from '#test/paper/file-printer.ts';
import { difference, ink, picturesOf } from '#test/paper/pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-printed-'));
let printer: FilePrinter;
let launched: LaunchedApp;
test.beforeAll(async () => {
  printer = await openFilePrinter();
  launched = await launchApp({ locale: 'da', env: printer.env });
  await openExamples(launched.page);
  // The person's choice in the dialog of the system, which no test can press: this printer, and then print.
  await launched.app.evaluate(({ app }, deviceName) => {
    app.on('web-contents-created', (_event, contents) => {
      const usual = contents.print.bind(contents);
      contents.print = (options, printed) => usual({ ...options, silent: true, deviceName }, printed);
    });
  }, printer.name);
});
test.afterAll(async () => {
  await launched?.close();
  await printer?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const print of ['start-meeting'] as const) {
  test(`the sheets of ${print} are the pages of its preview`, async () => {
    const { page } = launched;
    const candidates = await askIn(page, 'candidates.list', {});
    const courseId = candidates.find(({ firstName }) => firstName.startsWith('Birgitte'))!.course!.id;
    const job = await page.evaluate(
      async (input) => {
        const outcome = await (globalThis as unknown as { bridge: Bridge }).bridge.invoke('prints.ofCourse', input);
        if (!outcome.ok) throw new Error(outcome.failure.message.key);
        const { jobId, sha256, pdf } = outcome.value as PrintJob;
        return { jobId, sha256, pdf: Array.from(pdf) };
      },
      { courseId, print },
    );
    const shown = join(folder, `${print}.pdf`);
    writeFileSync(shown, Buffer.from(job.pdf));
    expect(createHash('sha256').update(Buffer.from(job.pdf)).digest('hex')).toBe(job.sha256);

    expect(await askIn(page, 'prints.paper', { jobId: job.jobId })).toEqual({ isPrinted: true });
    const paper = await printer.nextPaper();
    // The printer names its file by the job, as its queue and its display do.
    expect(basename(paper)).not.toMatch(/Birgitte|Andersen|\d{6}-?\d{4}/u);

    const [pages, sheets] = [picturesOf(shown, `${print}-page`), picturesOf(paper, `${print}-sheet`)];
    expect(sheets).toHaveLength(pages.length);
    for (const [place, sheet] of sheets.entries()) {
      expect(ink(sheet)).toBeGreaterThan(0.002);
      expect(Math.abs(ink(sheet) - ink(pages[place]!))).toBeLessThan(0.01);
      expect(difference(sheet, pages[place]!)).toBeLessThan(0.03);
      // Another page would differ more: the measure can tell pages apart.
      const other = pages[(place + 1) % pages.length]!;
      if (pages.length > 1) expect(difference(sheet, other)).toBeGreaterThan(difference(sheet, pages[place]!) * 1.5);
    }
  });
}
