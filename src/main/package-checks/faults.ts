import type { FaultReason, PackageFault } from '#shared/package-faults.ts';

/** Hears of one fault; what is left out says nothing more. */
export type Note = (fault: {
  file: string;
  reason: FaultReason;
  row?: number;
  column?: string;
  found?: string | number;
  expected?: string | number;
}) => void;

const longestShown = 80;
// A file of nothing but faults must not fill the memory; nobody reads so many.
const mostPerFile = 20_000;

/** Gathers faults: at most 20,000 of each file, in the order of the files and their rows. */
export function gatherFaults(): { note: Note; all: () => PackageFault[] } {
  const byFile = new Map<string, PackageFault[]>();
  return {
    note({ file, reason, row = null, column = null, found = '', expected = '' }) {
      const name = shown(file);
      const faults = byFile.get(name) ?? [];
      byFile.set(name, faults);
      if (faults.length === mostPerFile) return;
      const fault = { file: name, row, column, reason, found: shown(String(found)), expected: shown(String(expected)) };
      faults.push(column === null ? fault : { ...fault, column: shown(column) });
    },
    all: () =>
      [...byFile]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, faults]) => faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))),
  };
}

/** The beginning of a text, on one line: what would move a cursor or turn the writing round is spelt out instead. */
export const shown = (text: string, longest = longestShown): string =>
  // Nearly every text, and a file of faults has many.
  text.length <= longest && !unshowable.test(text)
    ? text
    : Array.from(text.slice(0, longest * 2), spelt)
        .slice(0, longest)
        .join('')
        .slice(0, longest);

const unshowable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const spelt = (sign: string): string =>
  unshowable.test(sign) ? `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}` : sign;
