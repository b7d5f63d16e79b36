import type { OfferedSource } from '#renderer/writing/offers.ts';
import { shortPeriod, meetingName } from '#shared/papers/report/words.ts';
import { plainText } from '#shared/rich-text.ts';
import type { ReportDraft } from '#shared/reports.ts';
import { sourceOf, sourceToken, type SourceRecord } from '#shared/sources.ts';
import { patternText, period, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

type Evidence = Pick<ReportDraft, 'record' | 'evidence'>;

/** Every record of the course that a paragraph can rest on, in words, the newest first in each group. */
export function offeredSources({ record, evidence }: Evidence, speak: Speak): OfferedSource[] {
  const offer = (kind: SourceRecord, group: string, id: string, words: string): OfferedSource => ({
    token: sourceToken({ kind, id }),
    group,
    words,
  });
  return [
    ...record.tryOuts.map(({ id, functionName, from, to }) =>
      offer('try-out', speak('reports.sourceTryOuts'), id, `${functionName}, ${shortPeriod(from, to, speak)}`),
    ),
    ...record.tryOuts.flatMap(({ functionName, assessments }) =>
      assessments.map(({ id, from, to, percent }) =>
        offer(
          'assessment',
          speak('reports.sourceAssessments'),
          id,
          speak('reports.sourceAssessmentOf', { job: functionName, period: shortPeriod(from, to, speak), percent }),
        ),
      ),
    ),
    ...record.adjustments.map(({ id, wording, detail }) =>
      offer('adjustment', speak('reports.sourceAdjustments'), id, detail === '' ? wording : `${wording}: ${detail}`),
    ),
    ...evidence.rounds.map(({ id, scoredOn }) =>
      offer('scores', speak('reports.sourceScores'), id, speak('reports.sourceScoresOf', { day: shortDay(scoredOn) })),
    ),
    ...evidence.observations.map(({ id, happenedOn, text }) =>
      offer('observation', speak('reports.sourceObservations'), id, `${shortDay(happenedOn)}: ${beginning(text)}`),
    ),
    ...record.meetings.map((meeting) =>
      offer(
        'meeting',
        speak('reports.sourceMeetings'),
        meeting.id,
        speak('reports.sourceMeetingOf', { meeting: meetingName(meeting, speak), day: shortDay(meeting.meetsOn) }),
      ),
    ),
    ...record.hourPlans.map(({ id, validFrom, pattern }) =>
      offer(
        'hour-plan',
        speak('reports.sourceHourPlans'),
        id,
        speak('reports.sourceHourPlanOf', { day: shortDay(validFrom), hours: patternText(pattern, speak) }),
      ),
    ),
  ];
}

/** A source in words; null for a record that is gone from the book. */
export function sourceWords(token: string, offered: readonly OfferedSource[], speak: Speak): string | null {
  const source = sourceOf(token);
  if (source?.kind === 'days') return speak('writing.days', { period: period(source.from, source.to, speak) });
  return offered.find((each) => each.token === token)?.words ?? null;
}

const most = 70;
function beginning(text: string): string {
  const plain = plainText(text).replace(/\s+/gu, ' ');
  return plain.length <= most ? plain : `${plain.slice(0, most).replace(/\s\S*$/u, '')} …`;
}
