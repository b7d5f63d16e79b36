import { words } from '#shared/papers/kit.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import type { PartContent } from '#shared/papers/report/blocks.ts';
import { attendedOnly } from '#shared/papers/report/attended-only.ts';
import { meetingName, shortPeriod } from '#shared/papers/report/words.ts';
import { parseRichText, sourcesIn } from '#shared/rich-text.ts';
import { isSensitive, mayShow } from '#shared/sensitive-sections.ts';
import { areaParts } from '#shared/slip-places.ts';
import { sourceToken, type Source } from '#shared/sources.ts';
import { dayAndMonth, patternText, period, shortDay, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

type SourceContent = Pick<PartContent, 'record' | 'evidence' | 'codes' | 'closingDays' | 'sensitiveSections'>;

/** What a paragraph rests on, in a line: `Fremmøde 2-11 til 20-11-2026: 9 dage, 18 t`; null when the book no longer has it. */
export function describeSource(source: Source, content: SourceContent, speak: Speak): string | null {
  const { record, evidence } = content;
  switch (source.kind) {
    case 'days':
      return daysText(source, content, speak);
    case 'try-out': {
      const found = record.tryOuts.find(({ id }) => id === source.id);
      return (
        (found &&
          speak('reportPaper.sourceTryOut', {
            function: found.functionName,
            period: shortPeriod(found.from, found.to ?? record.course.endedOn, speak),
          })) ??
        null
      );
    }
    case 'assessment':
      return assessmentText(source.id, content, speak);
    case 'adjustment': {
      const found = record.adjustments.find(({ id }) => id === source.id);
      if (!found) return null;
      const { wording, triedFrom, triedTo, suggestedOn } = found;
      const when =
        triedFrom === null
          ? speak('reportPaper.sourceSuggested', { day: suggestedOn })
          : shortPeriod(triedFrom, triedTo ?? record.course.endedOn, speak);
      return speak('reportPaper.sourceAdjustment', { wording, period: when });
    }
    case 'scores': {
      const found = evidence.rounds.find(({ id }) => id === source.id);
      return found ? speak('reportPaper.sourceScores', { day: found.scoredOn }) : null;
    }
    case 'observation': {
      const found = evidence.observations.find(({ id }) => id === source.id);
      if (!found || !mayShow(found, areaParts[found.area], content.sensitiveSections)) return null;
      const { happenedOn, notedBy, text } = found;
      // The list stands apart from the section that was chosen: there it says which, and not what.
      if (isSensitive(found)) return speak('reportPaper.sourceSensitive', { day: happenedOn, name: notedBy });
      return speak('reportPaper.sourceObservation', { day: happenedOn, name: notedBy, text: shortened(text) });
    }
    case 'meeting': {
      const found = record.meetings.find(({ id }) => id === source.id);
      return found
        ? speak('reportPaper.sourceMeeting', { meeting: meetingName(found, speak), day: found.meetsOn })
        : null;
    }
    case 'hour-plan': {
      const found = record.hourPlans.find(({ id }) => id === source.id);
      return found
        ? speak('reportPaper.sourceHourPlan', { day: found.validFrom, hours: patternText(found.pattern, speak) })
        : null;
    }
  }
}

function daysText({ from, to }: { from: string; to: string }, content: SourceContent, speak: Speak): string {
  const days = attendedOnly(content).filter(({ day }) => from <= day && day <= to);
  const when = from === to ? shortDay(from) : period(from, to, speak);
  if (days.length === 0) return speak('reportPaper.sourceNoDays', { period: when });
  return speak('reportPaper.sourceDays', {
    period: when,
    count: days.length,
    time: spokenMinutes(
      days.reduce((sum, { attendedMinutes }) => sum + attendedMinutes, 0),
      speak,
    ),
  });
}

function assessmentText(wanted: string, { record }: SourceContent, speak: Speak): string | null {
  for (const { functionName, assessments } of record.tryOuts) {
    const found = assessments.find(({ id }) => id === wanted);
    if (found)
      return speak('reportPaper.sourceAssessment', {
        function: functionName,
        period: found.from === found.to ? dayAndMonth(found.from) : shortPeriod(found.from, found.to, speak),
        percent: found.percent,
        name: found.assessedBy,
        day: found.assessedOn,
      });
  }
  return null;
}

const longest = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/u, '')} …`;
}

/** The sources of a report in the order its texts name them. */
type SourceList = { sources: readonly Source[]; numberOf: (source: Source) => number | null };

/** Numbers the sources of texts as they are met, each once. */
export function sourceList(texts: readonly string[]): SourceList {
  const sources = sourcesIn(texts.flatMap(parseRichText));
  const numbers = new Map(sources.map((source, place) => [sourceToken(source), place + 1]));
  return { sources, numberOf: (source) => numbers.get(sourceToken(source)) ?? null };
}

/** Every source by its number; one that is gone says so. Nothing where no text names any. */
export function sourcesBlocks({ sources }: SourceList, content: SourceContent, speak: Speak): PaperBlock[] {
  if (sources.length === 0) return [];
  return [
    words(speak('reportPaper.sourcesNote'), 'note'),
    {
      kind: 'list',
      isNumbered: true,
      items: sources.map((source) => {
        const text = describeSource(source, content, speak);
        return [text === null ? { text: speak('reportPaper.sourceGone'), isGrey: true } : { text }];
      }),
    },
  ];
}
