import { api } from '#renderer/api.ts';
import type { Order } from '#renderer/courses/order.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CarriedKind } from '#shared/courses.ts';
import { patternText } from '#shared/text/format.ts';

/** One thing an earlier course holds; its words are null when there is nothing to bring. */
export type Carriable = { kind: CarriedKind; label: string; words: string | null };

/** What may come along from an earlier course into an order, in its own words; a referral brings no hours. */
export function useCarriable(earlierId: string | undefined, { beginning }: Pick<Order, 'beginning'>): Carriable[] {
  const speak = useSpeak();
  const { data: record } = api.courses.show.useQuery({ courseId: earlierId ?? '' }, { isOn: earlierId !== undefined });
  if (!record) return [];
  const { course, questions, hourPlans, adjustments } = record;
  const lastHours = hourPlans.at(-1);
  const helped = adjustments.filter(
    ({ effect, neededInJob }) => (effect === 'helps' || effect === 'partly') && neededInJob !== 'no',
  );
  const all: Carriable[] = [
    { kind: 'purpose', label: speak('courses.carryPurpose'), words: course.purpose || null },
    { kind: 'goal', label: speak('courses.carryGoal'), words: course.goal || null },
    {
      kind: 'questions',
      label: speak('courses.carryQuestions', { count: questions.length }),
      words: questions.map(({ text }) => text).join(' · ') || null,
    },
    {
      kind: 'hours',
      label: speak('courses.carryHours'),
      words: lastHours ? patternText(lastHours.pattern, speak) : null,
    },
    {
      kind: 'adjustments',
      label: speak('courses.carryAdjustments'),
      words: helped.map(({ wording }) => wording).join(', ') || null,
    },
  ];
  return beginning === 'start' ? all : all.filter(({ kind }) => kind !== 'hours');
}
