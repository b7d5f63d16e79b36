import { ne } from 'drizzle-orm';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import type { Reader } from '#main/handler.ts';
import { participantsOf } from '#main/meetings/rows.ts';
import { staffTable } from '#main/staff/table.ts';
import { printedWords, type LookedThrough } from '#main/reports/printed-words.ts';
import type { Slip } from '#shared/reports.ts';
import { slipsIn, slipWords } from '#shared/slips.ts';

/** What has slipped into anything the report prints. Of the other candidates' names only those that stand there are told. */
export function slipsOf(db: Reader, looked: LookedThrough): Slip[] {
  const { candidate, meetings } = looked.record;
  const { id, firstName, lastName } = candidatesTable;
  const words = slipWords({
    ownNames: [
      `${candidate.firstName} ${candidate.lastName}`,
      ...db
        .select({ name: staffTable.name })
        .from(staffTable)
        .all()
        .map(({ name }) => name),
      ...db
        .select({ name: authorityContactsTable.name })
        .from(authorityContactsTable)
        .all()
        .map(({ name }) => name),
      ...meetings.flatMap((meeting) => participantsOf(db, meeting.id).map(({ name }) => name)),
    ],
    otherNames: db.select({ firstName, lastName }).from(candidatesTable).where(ne(id, candidate.id)).all(),
  });
  const seen = new Set<string>();
  return printedWords(looked)
    .flatMap(({ text, ...place }) => slipsIn(text, words).map((slip) => ({ ...place, ...slip })))
    .filter((slip) => {
      const key = JSON.stringify(slip);
      return seen.has(key) ? false : seen.add(key);
    });
}
