import { heading, letterhead, paperOf } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { writtenBlocks } from '#shared/papers/written.ts';
import type { ReportContent } from '#shared/reports.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The clarification report: page 1 answers, the following pages show what the answer stands on. */
export function reportPaper(content: ReportContent, speak: Speak): Paper {
  const { record, centre, isDemo, madeAt, options, texts } = content;
  const { candidate, course } = record;
  const frame = { centre, isDemo, madeAt, isLarge: options.isLarge ?? false };
  const writing = { valueOf: () => null, numberOf: () => null, marksAssessments: false };
  return paperOf(
    frame,
    {
      title: speak('paper.documentTitle', { number: course.number }),
      about: `${speak('paper.report')}, ${candidate.firstName} ${candidate.lastName}`,
      courseNumber: course.number,
      blocks: [
        letterhead(frame, speak),
        { kind: 'title', text: speak('paper.report') },
        ...texts.flatMap(({ section, text }) => [heading(section), ...writtenBlocks(text, writing, speak)]),
      ],
    },
    speak,
  );
}
