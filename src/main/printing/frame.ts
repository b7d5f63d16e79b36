import type { PrintContent } from '#shared/prints.ts';

/** Head and foot of every sheet, as Chromium's templates. */
export function printFrame(_content: PrintContent): { header: string; footer: string } {
  return { header: '<span></span>', footer: '<span></span>' };
}
