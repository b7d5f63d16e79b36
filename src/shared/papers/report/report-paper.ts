import { heading, paperOf, words } from '#shared/papers/kit.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { fieldValues } from '#shared/papers/field-values.ts';
import { changesBlocks } from '#shared/papers/report/changes.ts';
import { appendixBlocks, commentsBlocks, signaturesBlocks } from '#shared/papers/report/closing.ts';
import { frontPage } from '#shared/papers/report/front-page.ts';
import { partFacts } from '#shared/papers/report/part-facts.ts';
import { purposeBlocks } from '#shared/papers/report/purpose-part.ts';
import { recommendationBlocks } from '#shared/papers/report/assessment-part.ts';
import { sectionWriter, type SectionWriter } from '#shared/papers/report/section-writer.ts';
import { sourceList, sourcesBlocks } from '#shared/papers/report/sources.ts';
import { ratingsReference } from '#shared/papers/report/try-outs-part.ts';
import { fixedParts, reportParts } from '#shared/report-parts.ts';
import type { ReportContent } from '#shared/reports.ts';
import { momentText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The clarification report: page 1 answers, the following pages show what the answer stands on. */
export function reportPaper(content: ReportContent, speak: Speak): Paper {
  const { record, centre, isDemo, madeAt, options, status, reportVersion, shownName, shownCpr } = content;
  const frame = { centre, isDemo, madeAt, isLarge: options.isLarge ?? false };
  const sources = sourceList(options.hasSources ? textsInOrder(content) : []);
  const writer = sectionWriter(content, { valueOf: fieldValues(content, speak), numberOf: sources.numberOf }, speak);
  const sections = numberedSections(content, writer, speak);
  const at = (key: string) => sections.find((section) => section.key === key)?.number ?? null;
  const moment = momentText(madeAt, speak);
  return paperOf(
    frame,
    {
      title: speak('paper.documentTitle', { number: record.course.number }),
      about: [speak('paper.report'), shownName, shownCpr ?? ''].filter((part) => part !== '').join(', '),
      courseNumber: record.course.number,
      version:
        status === 'draft'
          ? speak('paper.draftOf', { moment })
          : speak('paper.versionOf', { version: reportVersion, moment }),
      blocks: [
        ...frontPage(content, { frame, writer, recommendationAt: at('recommendation') }, speak),
        ...changesBlocks(content, comparedSections(content, writer), speak),
        ...sections.flatMap((section) => [
          heading(writer.titleOf(section.key), section.number),
          ...referring(section, at, { content, writer, speak }),
        ]),
        {
          kind: 'together',
          blocks: [heading(writer.titleOf('signatures')), ...signaturesBlocks(content, writer, speak)],
        },
        ...sourcesPart(sources, content, speak),
        ...appendixBlocks(content, speak),
      ],
    },
    speak,
  );
}

/** Every section that can be printed, also one that says nothing any more, in the order they are read. */
const comparedSections = (content: ReportContent, writer: SectionWriter): { key: string; title: string }[] =>
  sectionsInOrder(content).map((key) => ({ key, title: writer.titleOf(key) }));

function sectionsInOrder({ template }: ReportContent): string[] {
  return [...new Set(['summary', ...template.sections.filter(({ isOn }) => isOn).map(({ key }) => key), 'comments'])];
}

/** The texts in the order they are read, so that sources are numbered as they are met. */
const textsInOrder = (content: ReportContent): string[] =>
  sectionsInOrder(content).flatMap((key) => content.texts.find(({ section }) => section === key)?.text ?? []);

type NumberedSection = { key: string; number: number; blocks: PaperBlock[] };

/** Sections in the template's order, the candidate's comments last; one that says nothing is left out, so numbers have no gaps. */
function numberedSections(content: ReportContent, writer: SectionWriter, speak: Speak): NumberedSection[] {
  const fixed: ReadonlySet<string> = new Set(fixedParts);
  return [
    ...content.template.sections
      .filter(({ key, isOn }) => isOn && !fixed.has(key))
      .map(({ key }) => ({ key, blocks: sectionBlocks(key, content, writer, speak) })),
    { key: 'comments', blocks: commentsBlocks(content, writer, speak) },
  ]
    .filter(({ blocks }) => blocks.length > 0)
    .map((section, place) => ({ ...section, number: place + 1 }));
}

function sectionBlocks(key: string, content: ReportContent, writer: SectionWriter, speak: Speak): PaperBlock[] {
  const part = reportParts.find((each) => each === key);
  const said = writer.words(key);
  if (part === undefined) return said;
  if (part === 'recommendation') return verdictSection(said, content, speak);
  return [...said, ...partFacts(content, part, speak)];
}

function verdictSection(said: PaperBlock[], content: ReportContent, speak: Speak): PaperBlock[] {
  const verdict = recommendationBlocks(content, speak);
  if (verdict.length === 0 && said.length === 0) return [];
  const decides = words(speak('paper.decidesNothing', { authority: content.centre.authorityName }), 'grey');
  return [...(verdict.length === 0 ? [] : [{ kind: 'box', blocks: verdict } as const]), ...said, decides];
}

/** A section's blocks, and where it refers to another section, that one's number. */
function referring(
  { key, blocks }: NumberedSection,
  at: (key: string) => number | null,
  { content, writer, speak }: { content: ReportContent; writer: SectionWriter; speak: Speak },
): PaperBlock[] {
  if (key === 'purpose') return [...writer.words('purpose'), ...purposeBlocks(content, speak, at('answers'))];
  const ratingsAt = key === 'professional' ? at('tryOuts') : null;
  return ratingsAt === null ? blocks : [...blocks, ...ratingsReference(content, ratingsAt, speak)];
}

function sourcesPart(sources: ReturnType<typeof sourceList>, content: ReportContent, speak: Speak): PaperBlock[] {
  const blocks = sourcesBlocks(sources, content, speak);
  return blocks.length === 0 ? [] : [heading(speak('reportPaper.sources')), ...blocks];
}
