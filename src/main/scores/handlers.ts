import { eq } from 'drizzle-orm';
import { found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers } from '#main/handler.ts';
import { scoreDueIn, scoresDue } from '#main/scores/due.ts';
import { recordScores } from '#main/scores/record.ts';
import { roundsOf } from '#main/scores/rows.ts';
import { scoreRoundsTable, scoresTable } from '#main/scores/table.ts';

export const scoresHandlers: Handlers<'scores'> = {
  ofCourse({ courseId }, { db }) {
    return roundsOf(db, [courseId]).get(courseId) ?? [];
  },

  due({ departmentId }, context) {
    return scoresDue(departmentId, context);
  },

  dueIn({ courseId }, context) {
    return scoreDueIn(courseId, context);
  },

  record(recording, context) {
    return recordScores(recording, context);
  },

  withdraw({ roundId, version }, { db }) {
    const isIt = eq(scoreRoundsTable.id, roundId);
    refuseUnlessSeen(found(db.select().from(scoreRoundsTable).where(isIt).get()), version);
    db.delete(scoresTable).where(eq(scoresTable.roundId, roundId)).run();
    db.delete(scoreRoundsTable).where(isIt).run();
    return null;
  },
};
