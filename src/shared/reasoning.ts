import type { Adjustment } from '#shared/adjustments.ts';
import type { EarlierJob, Limitation } from '#shared/limitations.ts';
import type { Day } from '#shared/calendar.ts';
import type { TryOut } from '#shared/try-outs.ts';

type LimitationFacts = Pick<Limitation, 'earlierJobId' | 'links'>;
type JobFacts = Pick<EarlierJob, 'id'>;
type AdjustmentFacts = Pick<Adjustment, 'id' | 'tryOutId' | 'triedFrom' | 'triedTo'>;
type TryOutFacts = Pick<TryOut, 'id' | 'from' | 'to'>;

/** From where a limitation comes to the job function at which its answer was tried (DOMAIN.md A24). */
export type ReasoningLine<L, J, A, T> = {
  limitation: L;
  /** The job it comes from, when it is one of the work history. */
  job: J | null;
  /** What answers it in the course, and at which functions it was tried; none while it was not. Null while nothing does. */
  answer: { adjustment: A; tryOuts: T[] } | null;
  /** Nothing here answers it, but something in another course does. */
  isAnsweredElsewhere: boolean;
};

/** One line for each limitation and each adjustment that answers it, and the adjustments that answer none. */
export function reasoning<
  L extends LimitationFacts,
  J extends JobFacts,
  A extends AdjustmentFacts,
  T extends TryOutFacts,
>(facts: {
  limitations: readonly L[];
  jobs: readonly J[];
  /** Of the one course the reasoning is for. */
  adjustments: readonly A[];
  tryOuts: readonly T[];
}): { lines: ReasoningLine<L, J, A, T>[]; unreasoned: A[] } {
  const { limitations, jobs, adjustments, tryOuts } = facts;
  const lines = limitations.flatMap((limitation): ReasoningLine<L, J, A, T>[] => {
    const job = jobs.find(({ id }) => id === limitation.earlierJobId) ?? null;
    const answers = adjustments.filter(({ id }) => limitation.links.some(({ adjustmentId }) => adjustmentId === id));
    if (answers.length === 0)
      return [{ limitation, job, answer: null, isAnsweredElsewhere: limitation.links.length > 0 }];
    return answers.map((adjustment) => ({
      limitation,
      job,
      answer: { adjustment, tryOuts: tryOuts.filter((tryOut) => isTriedAt(adjustment, tryOut)) },
      isAnsweredElsewhere: false,
    }));
  });
  const linked = new Set(limitations.flatMap(({ links }) => links.map(({ adjustmentId }) => adjustmentId)));
  return { lines, unreasoned: adjustments.filter(({ id }) => !linked.has(id)) };
}

/** Its own function; without one of its own, those that ran while it was tried. */
function isTriedAt({ tryOutId, triedFrom, triedTo }: AdjustmentFacts, { id, from, to }: TryOutFacts): boolean {
  if (tryOutId !== null) return tryOutId === id;
  return triedFrom !== null && startsBefore(from, triedTo) && startsBefore(triedFrom, to);
}

/** An end that is not known lies after everything. */
const startsBefore = (from: Day, end: Day | null): boolean => end === null || from <= end;
