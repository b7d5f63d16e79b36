import { between, count } from 'drizzle-orm';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { all, type Counted } from '#shared/aggregate-measures.ts';
import { speakIn } from '#shared/text/speak.ts';

/** Every count of a period, both days included, in the order of the table: each measure with its own count first, then its splits. */
export function countsOf(db: Reader, { from, to }: { from: string; to: string }): Counted[] {
  const referred = db
    .select({ count: count() })
    .from(coursesTable)
    .where(between(coursesTable.referredOn, from, to))
    .get();
  return [
    {
      measure: 'HENVIST',
      split: all,
      group: all,
      words: wordsOf('aggregateMeasures.HENVIST'),
      count: referred?.count ?? 0,
    },
  ];
}

const [da, sv, en] = [speakIn('da'), speakIn('sv'), speakIn('en')];

const wordsOf = (key: Parameters<typeof da>[0]): Counted['words'] => ({ da: da(key), sv: sv(key), en: en(key) });
