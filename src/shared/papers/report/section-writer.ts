import type { PaperBlock } from '#shared/papers/paper.ts';
import { writtenBlocks, type Writing } from '#shared/papers/written.ts';
import { reportParts } from '#shared/report-parts.ts';
import type { ReportContent } from '#shared/reports.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The words of a report's sections and their headings, as its template has them. */
export type SectionWriter = {
  /** The template's heading, or the usual one. */
  titleOf: (section: string) => string;
  /** The standard text of the template, and then the writer's own. */
  words: (section: string) => PaperBlock[];
  /** The writer's own alone. */
  written: (section: string) => PaperBlock[];
};

/** Parts whose words are nobody's judgement of the candidate. */
const unjudged: ReadonlySet<string> = new Set(['summary', 'comments']);

/** Reads the texts of a report; `writing` says what fields and sources become. */
export function sectionWriter(
  { template, texts }: Pick<ReportContent, 'template' | 'texts'>,
  writing: Omit<Writing, 'marksAssessments'>,
  speak: Speak,
): SectionWriter {
  const sections = new Map(template.sections.map((section) => [section.key, section]));
  const written = (section: string) =>
    writtenBlocks(
      texts.find((each) => each.section === section)?.text ?? '',
      { ...writing, marksAssessments: !unjudged.has(section) },
      speak,
    );
  return {
    titleOf: (section) => sections.get(section)?.title || usualTitle(section, speak),
    words: (section) => [
      ...writtenBlocks(sections.get(section)?.text ?? '', { ...writing, marksAssessments: false }, speak),
      ...written(section),
    ],
    written,
  };
}

function usualTitle(section: string, speak: Speak): string {
  const part = reportParts.find((each) => each === section);
  return part === undefined ? '' : speak(`reportSections.${part}`);
}
