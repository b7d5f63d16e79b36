import { workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import type { ScoreRound, ScoreSide } from '#shared/scores.ts';

/** The identities of the indicators in the order they are asked. */
const indicatorIdsOf = async (workshop: OpenTestWorkshop): Promise<string[]> =>
  (await workshop.ask('indicators.set', {})).indicators.map(({ id }) => id);

/** A course under way since 7 September 2026 and the nine indicators of a new book; today is Monday 23 November. */
export async function workshopWithScores(details: Parameters<typeof workshopWithCourse>[0] = {}) {
  const opened = await workshopWithCourse(details);
  const { workshop, courseId } = opened;
  const indicatorIds = await indicatorIdsOf(workshop);
  /** One side's answers to the first indicators, in order. */
  const answers = (side: ScoreSide, values: readonly (number | null)[]) =>
    values.map((value, place) => ({ indicatorId: indicatorIds[place]!, side, value }));
  return {
    ...opened,
    indicatorIds,
    answers,
    rounds: () => workshop.ask('scores.ofCourse', { courseId }),
    give: (scoredOn: string, side: ScoreSide, values: readonly (number | null)[], version = 0) =>
      workshop.ask('scores.record', { courseId, scoredOn, version, scores: answers(side, values) }),
  };
}

/** What one side answered, indicator by indicator; undefined where it was not asked. */
export const valuesOf = ({ scores }: ScoreRound, side: ScoreSide, indicatorIds: readonly string[]) =>
  indicatorIds.map((id) => scores.find((score) => score.indicatorId === id && score.side === side)?.value);
