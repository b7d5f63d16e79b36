import { heading } from '#shared/papers/kit.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { writtenBlocks, type Writing } from '#shared/papers/written.ts';
import type { PrintKind, PrintTemplate, SectionOf } from '#shared/print-templates.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** A section of a print: its usual heading, and what the book says in it. */
export type PaperSection = { title: TextKey; blocks: PaperBlock[] };

/**
 * The sections of a print as its template has them: in its order, with its headings, its standard text before the facts, and the
 * centre's own among them. One that says nothing is left out.
 */
export function templateBlocks<P extends PrintKind>(
  template: PrintTemplate,
  own: Record<SectionOf<P>, PaperSection>,
  writing: Writing,
  speak: Speak,
): PaperBlock[] {
  const known = new Map<string, PaperSection>(Object.entries(own));
  return template.sections.flatMap(({ key, title, isOn, text }) => {
    const section = known.get(key);
    const blocks = [...writtenBlocks(text, writing, speak), ...(section?.blocks ?? [])];
    if (!isOn || blocks.length === 0) return [];
    return [heading(title === '' && section ? speak(section.title) : title), ...blocks];
  });
}

/** How a print without sources reads its standard texts. */
export const plainWriting = (valueOf: Writing['valueOf']): Writing => ({
  valueOf,
  numberOf: () => null,
  marksAssessments: false,
});
