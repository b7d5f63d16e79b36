import type { OfferedSource } from '#renderer/writing/offers.ts';
import { describeSource } from '#shared/papers/report/sources.ts';
import { sourceOf, sourceRecords, sourceToken, type SourceRecord } from '#shared/sources.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

type SourceContent = Parameters<typeof describeSource>[1];

const groupWords: Record<SourceRecord, TextKey> = {
  'try-out': 'reports.sourceTryOuts',
  assessment: 'reports.sourceAssessments',
  adjustment: 'reports.sourceAdjustments',
  scores: 'reports.sourceScores',
  observation: 'reports.sourceObservations',
  meeting: 'reports.sourceMeetings',
  'hour-plan': 'reports.sourceHourPlans',
};

/** Every record of the course that a paragraph can rest on, in words; what may not be printed is not offered. */
export function offeredSources(content: SourceContent, speak: Speak): OfferedSource[] {
  const { record, evidence } = content;
  const records: Record<SourceRecord, readonly { id: string }[]> = {
    'try-out': record.tryOuts,
    assessment: record.tryOuts.flatMap(({ assessments }) => assessments),
    adjustment: record.adjustments,
    scores: evidence.rounds,
    observation: evidence.observations,
    meeting: record.meetings,
    'hour-plan': record.hourPlans,
  };
  return sourceRecords.flatMap((kind) =>
    records[kind].flatMap(({ id }) => {
      const words = describeSource({ kind, id }, content, speak);
      return words === null ? [] : [{ token: sourceToken({ kind, id }), group: speak(groupWords[kind]), words }];
    }),
  );
}

/** A source in words; null for a record that is gone from the book. */
export function sourceWords(token: string, content: SourceContent, speak: Speak): string | null {
  const source = sourceOf(token);
  return source && describeSource(source, content, speak);
}
