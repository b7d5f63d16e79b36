import { asc } from 'drizzle-orm';
import type { Handlers } from '#main/handler.ts';
import { reportPhrasesTable } from '#main/report-phrases/table.ts';
import { refusal } from '#shared/failure.ts';

export const reportPhrasesHandlers: Handlers<'reportPhrases'> = {
  list(_, { db }) {
    return db.select().from(reportPhrasesTable).orderBy(asc(reportPhrasesTable.id)).all();
  },

  add() {
    throw refusal('forbidden', 'failures.forbidden');
  },

  revise() {
    throw refusal('forbidden', 'failures.forbidden');
  },

  archive() {
    throw refusal('forbidden', 'failures.forbidden');
  },
};
