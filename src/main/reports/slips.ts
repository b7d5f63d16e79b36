import { ne } from 'drizzle-orm';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import type { Reader } from '#main/handler.ts';
import { participantsOf } from '#main/meetings/rows.ts';
import { staffTable } from '#main/staff/table.ts';
import { printedWords, type LookedThrough } from '#main/reports/printed-words.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { PreviousReport, Slip } from '#shared/reports.ts';
import { slipsIn, slipWords } from '#shared/slips.ts';

/** What has slipped into anything the report prints. Of the other candidates' names only those that stand there are told. */
export function slipsOf(db: Reader, looked: LookedThrough): Slip[] {
  const words = wordsToLookFor(db, looked.record);
  const seen = new Set<string>();
  return printedWords(looked)
    .flatMap(({ text, ...place }) => slipsIn(text, words).map((slip) => ({ ...place, ...slip })))
    .filter((slip) => {
      const key = JSON.stringify(slip);
      return seen.has(key) ? false : seen.add(key);
    });
}

/** What an earlier version said, without the slips that were taken out since: what is new in a version must not say them once more. */
export function withoutFormerSlips(
  db: Reader,
  previous: PreviousReport,
  now: Pick<CourseRecord, 'candidate' | 'meetings' | 'questions'> & { texts: readonly { text: string }[] },
): PreviousReport {
  const words = wordsToLookFor(db, now);
  const said = [...now.texts.map(({ text }) => text), ...now.questions.map(({ answer }) => answer)].join('\n');
  const without = (text: string): string =>
    slipsIn(text, words).reduce(
      (left, slip) => (said.includes(slip.words) ? left : left.replaceAll(slip.words, '…')),
      text,
    );
  return {
    ...previous,
    texts: previous.texts.map((each) => ({ ...each, text: without(each.text) })),
    answers: previous.answers.map((each) => ({ ...each, answer: without(each.answer) })),
  };
}

function wordsToLookFor(db: Reader, { candidate, meetings }: Pick<CourseRecord, 'candidate' | 'meetings'>) {
  const { id, firstName, lastName } = candidatesTable;
  return slipWords({
    candidate,
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
}
