import { day, type Day } from '#shared/calendar.ts';
import { id } from '#shared/values.ts';

/** Records a paragraph of the report may rest on; each is found by its id in the course. */
export const sourceRecords = [
  'try-out',
  'assessment',
  'adjustment',
  'scores',
  'observation',
  'meeting',
  'hour-plan',
] as const;
export type SourceRecord = (typeof sourceRecords)[number];

/** What a paragraph rests on: registered days, both included, or one record. */
export type Source = { kind: 'days'; from: Day; to: Day } | { kind: SourceRecord; id: string };

/** As it stands in the text: `days:2026-11-02..2026-11-20`, `try-out:<id>`. */
export const sourceToken = (source: Source): string =>
  source.kind === 'days' ? `days:${source.from}..${source.to}` : `${source.kind}:${source.id}`;

/** The source a token names, or null when it names none. */
export function sourceOf(token: string): Source | null {
  const [kind, key = ''] = token.split(/:(.*)/su);
  if (kind === 'days') {
    const [from, to] = key.split('..');
    const days = [day.safeParse(from), day.safeParse(to)] as const;
    return days[0].success && days[1].success && days[0].data <= days[1].data
      ? { kind: 'days', from: days[0].data, to: days[1].data }
      : null;
  }
  const record = sourceRecords.find((each) => each === kind);
  return record !== undefined && id.safeParse(key).success ? { kind: record, id: key } : null;
}
