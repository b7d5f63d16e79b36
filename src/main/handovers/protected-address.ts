import { courseFiles, type CourseFile, type HandoverRow } from '#shared/handover-files.ts';
import type { HandoverFacts } from '#shared/handovers.ts';
import type { Candidate } from '#shared/candidates.ts';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { addressPatterns } from '#shared/protected-address.ts';

type Housed = Pick<Candidate, 'isProtected' | 'address'>;

/** What stands in a text where a protected address stood. */
const hidden = '(beskyttet adresse)';

/** Text columns that hold a name or a number rather than anybody's words. */
const neverWords: ReadonlySet<string> = new Set([
  'cpr',
  'forloeb_nr',
  'efternavn',
  'fornavn',
  'jobkonsulent',
  'raadgiver',
  'cvr',
  'pnr',
]);

/**
 * Rows as a package may tell them of this candidate: a protected person's address is in none of their texts, not even where somebody
 * wrote it by hand, in whole or its street with the number. Codes, days, numbers and names stay as they are.
 */
export function addressHider(candidate: Housed) {
  const patterns = addressPatterns(candidate);
  const told = (text: string): string => patterns.reduce((left, pattern) => left.replace(pattern, hidden), text);
  return <F extends CourseFile>(file: F, rows: readonly HandoverRow<F>[]): readonly HandoverRow<F>[] => {
    const written = courseFiles[file].filter(({ name, type }) => type === 'tekst' && !neverWords.has(name));
    return rows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        Object.entries<string | number>(row)
          .filter(([name]) => written.some((column) => column.name === name))
          .map(([name, value]) => [name, told(String(value))]),
      ),
    }));
  };
}

/** Whether a report, as it was drawn, holds the address of a protected candidate; unknown of one whose pages were not kept as text. */
export function addressInReport(candidate: Housed, paper: Paper | null): HandoverFacts['addressInReport'] {
  const patterns = addressPatterns(candidate);
  if (patterns.length === 0) return 'absent';
  if (paper === null) return 'unknown';
  // Line by line, so that nothing is read across two of them; and string by string, which the words in a chart are too.
  const texts = [...paperText(paper).split('\n'), ...stringsIn(paper)];
  return texts.some((text) => patterns.some((pattern) => text.search(pattern) >= 0)) ? 'present' : 'absent';
}

function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : [];
}
