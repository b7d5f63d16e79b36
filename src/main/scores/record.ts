import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseRow } from '#main/courses/course-row.ts';
import { lifeOf } from '#main/courses/life.ts';
import { changeRow, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { CommandContext, Reader, Writer } from '#main/handler.ts';
import { indicatorsOf, scaleOf } from '#main/indicators/rows.ts';
import { roundOfDay, scoresOfRound } from '#main/scores/rows.ts';
import { scoreRoundsTable, scoresTable } from '#main/scores/table.ts';
import type { ParsedInputOf } from '#shared/contract.ts';
import { stateOn } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';
import { isOnScale, scoreOf, whyDayRefused } from '#shared/score-rules.ts';
import type { Score, scores } from '#shared/scores.ts';

type Recording = ParsedInputOf<(typeof scores)['record']>;
type Round = typeof scoreRoundsTable.$inferSelect;

/** Writes what was given of one day's round, and makes the round with the scale of today when it is the first. */
export function recordScores(recording: Recording, { db, today, user }: CommandContext) {
  const { courseId, scoredOn, version, note } = recording;
  const before = roundOfDay(db, courseId, scoredOn);
  if (!before && version > 0) throw refusal('conflict', 'failures.conflict');
  const round = before ?? newRound(db, recording, today);
  const standing = scoresOfRound(db, round.id);
  refuseUnfit(db, recording, round, standing);

  if (!before) db.insert(scoreRoundsTable).values(round).run();
  for (const [place, given] of recording.scores.entries()) {
    const score = scoreOf({ scores: standing }, given.indicatorId, given.side);
    write(db, round.id, { score, given, path: `scores.${place}.value`, writtenById: user.staffId });
  }
  for (const [place, { indicatorId, side, version: seen }] of recording.clears.entries()) {
    const score = scoreOf({ scores: standing }, indicatorId, side);
    if (score?.version !== seen) throw refusal('conflict', 'scores.changedSince', undefined, `clears.${place}`);
    if (user.role === 'mentor' && writerOf(db, score.id) !== user.staffId)
      throw refusal('forbidden', 'scores.anothersScore', undefined, `clears.${place}`);
    db.delete(scoresTable).where(eq(scoresTable.id, score.id)).run();
  }

  const left = scoresOfRound(db, round.id);
  if (left.length === 0) {
    if (!before) throw refusal('invalid', 'scores.nothingGiven', undefined, 'scores');
    // The note goes with the round, so it must be the one that was read.
    if (before.note !== '') refuseUnlessSeen(before, version);
    db.delete(scoreRoundsTable).where(eq(scoreRoundsTable.id, round.id)).run();
    return { id: round.id, version: 0, scores: [] };
  }
  const isReworded = before !== undefined && note !== undefined && note !== before.note;
  const next = isReworded ? changeRow(db, scoreRoundsTable, { id: round.id, version }, { note }) : round;
  return { id: round.id, version: next.version, scores: left };
}

function newRound(db: Reader, { courseId, scoredOn, note = '' }: Recording, today: string): Round {
  const course = courseRow(db, courseId);
  const why = whyDayRefused({ ...course, state: stateOn(lifeOf(db, course), today) }, scoredOn, today);
  if (why) throw refusal('invalid', why.key, why.values, 'scoredOn');
  const { min, max } = scaleOf(db);
  return { id: newId(), courseId, scoredOn, scaleMin: min, scaleMax: max, note, version: 1 };
}

function refuseUnfit(db: Reader, { scores: given, clears }: Recording, round: Round, standing: readonly Score[]): void {
  const indicators = new Map(indicatorsOf(db).map((indicator) => [indicator.id, indicator]));
  for (const [place, { indicatorId, side, value }] of given.entries()) {
    const path = `scores.${place}`;
    const indicator = indicators.get(indicatorId);
    if (!indicator) throw refusal('invalid', 'scores.noSuchIndicator', undefined, `${path}.indicatorId`);
    if (scoreOf({ scores: given.slice(0, place) }, indicatorId, side))
      throw refusal('invalid', 'scores.givenTwice', undefined, `${path}.indicatorId`);
    // One side has answered it in this round, and the round waits for the other.
    if (indicator.archivedAt !== null && !standing.some((score) => score.indicatorId === indicatorId))
      throw refusal('invalid', 'scores.indicatorArchived', undefined, `${path}.indicatorId`);
    if (!isOnScale(value, round))
      throw refusal('invalid', 'scores.outsideScale', { min: round.scaleMin, max: round.scaleMax }, `${path}.value`);
  }
  const places = [...given, ...clears];
  for (const [place, { indicatorId, side }] of clears.entries()) {
    const others = places.filter((each) => each.indicatorId === indicatorId && each.side === side);
    if (others.length > 1) throw refusal('invalid', 'scores.givenTwice', undefined, `clears.${place}.indicatorId`);
  }
}

const writerOf = (db: Reader, scoreId: string) =>
  db.select({ writtenById: scoresTable.writtenById }).from(scoresTable).where(eq(scoresTable.id, scoreId)).get()
    ?.writtenById;

type Written = {
  score: Score | undefined;
  given: Recording['scores'][number];
  path: string;
  writtenById: string;
};

/** One answer; the same again is no change and no conflict, whoever wrote it first. */
function write(db: Writer, roundId: string, { score, given, path, writtenById }: Written): void {
  const { indicatorId, side, value, version } = given;
  const words = given.words ?? score?.words ?? '';
  if (score?.value === value && score.words === words) return;
  if ((score?.version ?? 0) !== version) throw refusal('conflict', 'scores.changedSince', undefined, path);
  if (score) changeRow(db, scoresTable, score, { value, words, writtenById });
  else db.insert(scoresTable).values({ id: newId(), roundId, indicatorId, side, value, words, writtenById }).run();
}
