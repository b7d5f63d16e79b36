import { periodOf } from '#shared/agreed-hours.ts';
import type { Day } from '#shared/calendar.ts';
import { heading, letterhead, words, type PrintFrame } from '#shared/papers/kit.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { recommendationWords } from '#shared/papers/report/assessment-part.ts';
import { courseFacts } from '#shared/papers/report/front-facts.ts';
import { figuresBlocks } from '#shared/papers/report/part-facts.ts';
import type { SectionWriter } from '#shared/papers/report/section-writer.ts';
import { checklistOf, isMissing } from '#shared/report-checklist.ts';
import type { ReportContent } from '#shared/reports.ts';
import { plainText } from '#shared/rich-text.ts';
import { longDay, momentText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Page 1 answers everything: in words, in four figures, in a recommendation. */
export function frontPage(
  content: ReportContent,
  { frame, writer, recommendationAt }: { frame: PrintFrame; writer: SectionWriter; recommendationAt: number | null },
  speak: Speak,
): PaperBlock[] {
  const { course } = content.record;
  const summary = writer.words('summary');
  return [
    letterhead(frame, speak),
    {
      kind: 'title',
      text: speak('paper.report'),
      lead: speak('paper.nameAndPeriod', {
        name: content.shownName,
        from: withoutYear(course.startsOn, periodOf(course).endsOn, speak),
        to: longDay(periodOf(course).endsOn, speak.language),
      }),
    },
    ...writer.words('cover'),
    { kind: 'facts', facts: frontFacts(content, speak) },
    ...writer.words('person'),
    ...missingBlocks(content, writer, speak),
    ...(summary.length === 0
      ? []
      : ([heading(writer.titleOf('summary')), { kind: 'aside', blocks: summary }] satisfies PaperBlock[])),
    ...figuresBlocks(content, speak),
    ...verdictBlocks(content, writer, recommendationAt, speak),
    heading(speak('paper.howToRead')),
    {
      kind: 'rows',
      rows: [
        { key: 'effective', label: speak('paper.legendEffectiveShort'), blocks: [words(speak('paper.howEffective'))] },
        { key: 'kinds', label: speak('paper.threeKinds'), blocks: [words(speak('paper.howKinds'))] },
      ],
    },
    { kind: 'page-break' },
  ];
}

// The year is said once when both days lie in it.
function withoutYear(day: Day, to: Day, { language }: Speak): string {
  const year = day.slice(0, 4);
  return to.startsWith(year) ? longDay(day, language).replace(` ${year}`, '') : longDay(day, language);
}

/** Whom it is about, who made it for whom, what time it covers, and how far it is. */
function frontFacts(content: ReportContent, speak: Speak): { label: string; value: string }[] {
  const { shownCpr, approval, reportVersion, status, madeAt, centre } = content;
  return [
    { label: speak('paper.cpr'), value: shownCpr ?? speak('app.notStated') },
    ...courseFacts(content, speak, centre.authorityName),
    {
      label: speak('reportPaper.versionLabel'),
      value:
        status === 'draft'
          ? speak('reportPaper.versionDraft', { version: reportVersion })
          : speak('reportPaper.versionIssued', { version: reportVersion, moment: momentText(madeAt, speak) }),
    },
    {
      label: speak('reportPaper.approvedBy'),
      value:
        approval === null
          ? speak('reportPaper.notApproved')
          : speak('reportPaper.approvedByAt', { name: approval.by, moment: momentText(approval.at, speak) }),
    },
  ];
}

/** A draft names the sections that are not ready, and those whose words have been overtaken by the figures. */
function missingBlocks(content: ReportContent, writer: SectionWriter, speak: Speak): PaperBlock[] {
  if (content.status !== 'draft') return [];
  const checks = checklistOf(content);
  const titles = (these: typeof checks) => these.map(({ part }) => writer.titleOf(part)).join(', ');
  const missing = titles(checks.filter(isMissing));
  const outdated = titles(checks.filter(({ part }) => content.outdated.includes(part)));
  const said = [
    missing === '' ? '' : speak('paper.missingTexts', { sections: missing }),
    outdated === '' ? '' : speak('reportPaper.outdatedTexts', { sections: outdated }),
  ].filter((sentence) => sentence !== '');
  return said.length === 0 ? [] : [words(said.join(' '), 'missing')];
}

// Page 1 holds a short reason whole; a longer one is in its own section.
const longestReason = 420;

function verdictBlocks(
  content: ReportContent,
  writer: SectionWriter,
  recommendationAt: number | null,
  speak: Speak,
): PaperBlock[] {
  const { choices, texts, centre } = content;
  const reason = plainText(texts.find(({ section }) => section === 'recommendation')?.text ?? '').trim();
  if (choices.recommendationCode === null && reason === '') return [];
  const [first] = writer.written('recommendation');
  const isShort = reason !== '' && reason.length <= longestReason && !reason.includes('\n');
  const { first: verdict, further } = recommendationWords(content, speak);
  const elsewhere =
    reason !== '' && !isShort && recommendationAt !== null
      ? speak('paper.reasonsInSection', { number: recommendationAt })
      : '';
  return [
    {
      kind: 'together',
      blocks: [
        heading(writer.titleOf('recommendation')),
        {
          kind: 'box',
          blocks: [
            ...(verdict === '' ? [] : [words(verdict, 'verdict')]),
            ...(isShort && first ? [first] : []),
            {
              kind: 'paragraph',
              runs: [
                ...[further, elsewhere].filter((part) => part !== '').map((part) => ({ text: `${part} ` })),
                { text: speak('paper.decidesNothing', { authority: centre.authorityName }), isGrey: true },
              ],
            },
          ],
        },
      ],
    },
  ];
}
