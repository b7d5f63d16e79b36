import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { JobFacts, Pdf } from '#main/host.ts';
import type { PrintContent } from '#shared/prints.ts';

/** PDFs held for the preview, and contents being drawn; all of it in memory, all of it gone on lock. */
export function createPrintJobs() {
  const contents = new Map<string, PrintContent>();
  const pdfs = new Map<string, Pdf & JobFacts>();
  // A forgotten preview must not fill the memory: the newest few are enough.
  const most = 12;

  return {
    content: (jobId: string): PrintContent | null => contents.get(jobId) ?? null,
    begin(content: PrintContent): string {
      const jobId = newId();
      contents.set(jobId, content);
      return jobId;
    },
    end: (jobId: string): void => void contents.delete(jobId),
    keep: (pdf: Pdf, facts: JobFacts): string => {
      const jobId = newId();
      pdfs.set(jobId, { ...pdf, ...facts });
      for (const oldest of [...pdfs.keys()].slice(0, -most)) pdfs.delete(oldest);
      return jobId;
    },
    job: (jobId: string) => pdfs.get(jobId) ?? null,
    forget(): void {
      contents.clear();
      pdfs.clear();
    },
  };
}

export type PrintJobs = ReturnType<typeof createPrintJobs>;

export const pdfOf = (bytes: Uint8Array): Pdf => ({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
