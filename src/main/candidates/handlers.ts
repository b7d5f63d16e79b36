import { and, eq, ne } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { asSeenBy, asShown } from '#main/candidates/as-shown.ts';
import { candidateLines } from '#main/candidates/lines.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesOf } from '#main/courses/record.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { foldName, whyLastWorkedRefused, type Candidate } from '#shared/candidates.ts';
import { refusal } from '#shared/failure.ts';

export const candidatesHandlers: Handlers<'candidates'> = {
  list(filter, context) {
    return candidateLines(filter, context);
  },

  show({ candidateId }, { db, today, user }) {
    return {
      ...asSeenBy(user, asShown(candidateRow(db, candidateId))),
      courses: coursesOf(db, candidateId, today, departmentLimit(db, user)),
    };
  },

  revealCpr({ candidateId }, { db }) {
    return { cpr: candidateRow(db, candidateId).cpr };
  },

  register(candidate, { db, now }) {
    const id = newId();
    refuseUnlessFitting(candidate, 'lastWorkedOn');
    refuseTakenCpr(db, { id, cpr: candidate.cpr }, 'cpr');
    db.insert(candidatesTable)
      .values({ ...candidate, id, folds: foldsOf(candidate), registeredAt: now })
      .run();
    return { id };
  },

  revise({ candidateId, version, change }, { db }) {
    const seen = candidateRow(db, candidateId);
    refuseUnlessSeen(seen, version);
    const revised = { ...seen, ...change };
    refuseUnlessFitting(revised, 'change.lastWorkedOn');
    refuseTakenCpr(db, revised, 'change.cpr');
    return changeRow(db, candidatesTable, { id: candidateId, version }, { ...change, folds: foldsOf(revised) });
  },
};

const candidateRow = (db: Reader, candidateId: string) =>
  found(db.select().from(candidatesTable).where(eq(candidatesTable.id, candidateId)).get());

const foldsOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  foldName(`${firstName} ${lastName}`);

function refuseUnlessFitting(facts: Pick<Candidate, 'lastWorkedKind' | 'lastWorkedOn'>, path: string): void {
  const refused = whyLastWorkedRefused(facts);
  if (refused) throw refusal('invalid', refused, undefined, path);
}

// Nothing is told of who has the number: that they are in the book may itself be news.
function refuseTakenCpr(db: Reader, { id, cpr }: { id: string; cpr: string | null }, path: string): void {
  if (cpr === null) return;
  const other = db
    .select({ id: candidatesTable.id })
    .from(candidatesTable)
    .where(and(eq(candidatesTable.cpr, cpr), ne(candidatesTable.id, id)))
    .get();
  if (other) throw refusal('conflict', 'candidates.cprTaken', undefined, path);
}
