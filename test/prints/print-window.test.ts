import { describe, expect, it } from 'vitest';
import { createPrintJobs } from '#main/printing/print-jobs.ts';
import { printPaper, printRoute } from '#main/printing/print-route.ts';
import type { Windows } from '#main/windows.ts';

const sheet = {
  kind: 'recovery-key' as const,
  centreName: 'Fjordby Værkstedscenter',
  recoveryKey: '0000',
  madeOn: '2026-11-23',
};

/** An unseen window whose page is drawn, and whose PDF and print dialog never come to an end. */
function endlessWindow() {
  const jobs = createPrintJobs();
  const seen = { jobId: '', isDestroyed: false };
  const never = () => new Promise<never>(() => {});
  const webContents = {
    executeJavaScript: () => Promise.resolve('ready'),
    insertCSS: () => Promise.resolve(''),
    printToPDF: never,
    print: () => {},
  };
  const openPrint = (jobId: string) => {
    seen.jobId = jobId;
    return Promise.resolve({ webContents, destroy: () => (seen.isDestroyed = true) });
  };
  return { jobs, seen, windows: { openPrint } as unknown as Windows };
}

describe('the unseen window', () => {
  it.each([
    ['drawing', printRoute, sheet],
    ['waiting for the print dialog', printPaper, new Uint8Array([1])],
  ] as const)('is closed at once by a lock, also while %s, and its content is gone', async (_what, print, given) => {
    const { jobs, seen, windows } = endlessWindow();
    const lock = new AbortController();
    const printing = print(windows, jobs, given as never, lock.signal);
    setTimeout(() => lock.abort(), 50);
    await expect(printing).rejects.toThrow(/abort/u);
    expect([seen.isDestroyed, jobs.content(seen.jobId)]).toEqual([true, null]);
  });

  it('that cannot be opened leaves no content in memory', async () => {
    const { jobs } = endlessWindow();
    let jobId = '';
    const openPrint = (id: string) => {
      jobId = id;
      return Promise.reject(new Error('ERR_FAILED'));
    };
    const printing = printRoute({ openPrint } as unknown as Windows, jobs, sheet, new AbortController().signal);
    await expect(printing).rejects.toThrow('ERR_FAILED');
    expect(jobs.content(jobId)).toBeNull();
  });
});
