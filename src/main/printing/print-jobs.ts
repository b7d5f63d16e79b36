import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { JobFacts, Pdf } from '#main/host.ts';
import type { PrintContent } from '#shared/prints.ts';

/** PDFs held for the preview, and contents being drawn; all of it in memory, all of it gone on lock. */
export function createPrintJobs({ most = 12, mostBytes = 96 * 1024 * 1024 } = {}) {
  const contents = new Map<string, PrintContent>();
  const pdfs = new Map<string, Pdf & JobFacts>();

  /** A forgotten preview must not fill the memory: the newest few are enough, and of large ones fewer; the newest is always kept. */
  function forgetOldest(): void {
    let bytes = 0;
    for (const [at, [jobId, job]] of [...pdfs].toReversed().entries()) {
      bytes += sizeOf(job);
      if (at > 0 && (at >= most || bytes > mostBytes)) pdfs.delete(jobId);
    }
  }

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
      forgetOldest();
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

/** In bytes, with the files for each person. */
const sizeOf = ({ bytes, parts }: Pdf & JobFacts): number =>
  parts.reduce((sum, part) => sum + part.bytes.length, bytes.length);

export const pdfOf = (bytes: Uint8Array): Pdf => ({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
