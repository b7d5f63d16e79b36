import { frameOf, type PrintAsked } from '#main/prints/asked.ts';
import { paperOf, words } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { PrintKind, TemplateSection } from '#shared/print-templates.ts';
import { speakIn } from '#shared/text/speak.ts';

/** A print as its template would make it, on an invented person. */
export function sampleOf(
  print: PrintKind,
  sections: readonly (Omit<TemplateSection, 'key'> & { key: string | null })[],
  asked: PrintAsked,
): Paper {
  const speak = speakIn(asked.options.language);
  const blocks = sections.filter(({ isOn }) => isOn).map(({ text }) => words(text));
  return paperOf(frameOf(asked), { title: print, about: print, courseNumber: null, blocks }, speak);
}
