import type { Page } from 'playwright';
import type { Bridge } from '#shared/bridge.ts';
import type { PrintJob } from '#shared/prints.ts';

/** Asks for a print as the window's own page does, and gives it with its bytes; throws when refused. */
export async function printIn(
  page: Page,
  operation: string,
  input: unknown,
): Promise<Omit<PrintJob, 'pdf'> & { bytes: Buffer }> {
  const outcome = await page.evaluate(
    async ([asked, given]) => {
      const { bridge } = globalThis as unknown as { bridge: Bridge };
      const answer = await bridge.invoke(asked as string, given);
      if (!answer.ok) return { refused: answer.failure.message.key };
      const { pdf, ...job } = answer.value as PrintJob;
      // As one text: bytes one by one take seconds on their way out of the page.
      const reader = new FileReader();
      const read = new Promise((resolve) => (reader.onload = resolve));
      reader.readAsDataURL(new Blob([pdf as Uint8Array<ArrayBuffer>]));
      await read;
      return { job, pdf: typeof reader.result === 'string' ? reader.result.split(',')[1]! : '' };
    },
    [operation, input] as const,
  );
  if ('refused' in outcome) throw new Error(`${operation}: ${outcome.refused}`);
  return { ...outcome.job, bytes: Buffer.from(outcome.pdf, 'base64') };
}
