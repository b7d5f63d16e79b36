import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { scoreRoundsTable, scoresTable } from '#main/scores/table.ts';
import type { Score, ScoreRound } from '#shared/scores.ts';

/** The rounds of each of these courses, oldest first, with their scores; a course without any has no entry. */
export function roundsOf(db: Reader, courseIds: readonly string[]): ReadonlyMap<string, ScoreRound[]> {
  const { courseId, scoredOn, id } = scoreRoundsTable;
  const rounds = db
    .select()
    .from(scoreRoundsTable)
    .where(inArray(courseId, [...courseIds]))
    .orderBy(asc(scoredOn))
    .all();
  const scores = db
    .select({ score: scoresTable })
    .from(scoresTable)
    .innerJoin(scoreRoundsTable, eq(id, scoresTable.roundId))
    .where(inArray(courseId, [...courseIds]))
    .orderBy(asc(scoresTable.id))
    .all();
  const byRound = Map.groupBy(scores, ({ score }) => score.roundId);
  return Map.groupBy(
    rounds.map((round) => ({ ...round, scores: (byRound.get(round.id) ?? []).map(({ score }) => asScore(score)) })),
    (round) => round.courseId,
  );
}

export const roundOfDay = (db: Reader, courseId: string, scoredOn: string) =>
  db
    .select()
    .from(scoreRoundsTable)
    .where(and(eq(scoreRoundsTable.courseId, courseId), eq(scoreRoundsTable.scoredOn, scoredOn)))
    .get();

export const scoresOfRound = (db: Reader, roundId: string): Score[] =>
  db.select().from(scoresTable).where(eq(scoresTable.roundId, roundId)).orderBy(asc(scoresTable.id)).all().map(asScore);

const asScore = ({ roundId: _roundId, writtenById: _by, ...score }: typeof scoresTable.$inferSelect): Score => score;
