import { ne } from 'drizzle-orm';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import type { Reader } from '#main/handler.ts';
import { participantsOf } from '#main/meetings/rows.ts';
import { staffTable } from '#main/staff/table.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { SectionText, Slip } from '#shared/reports.ts';
import { plainText } from '#shared/rich-text.ts';
import { slipsIn, slipWords } from '#shared/slips.ts';

/** What has slipped into the report's texts and answers. Of the other candidates' names only those that stand there are told. */
export function slipsOf(
  db: Reader,
  { candidate, meetings, questions }: Pick<CourseRecord, 'candidate' | 'meetings' | 'questions'>,
  texts: readonly Pick<SectionText, 'section' | 'text'>[],
): Slip[] {
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
  return [
    ...texts.map(({ section, text }) => ({ section, text: plainText(text) })),
    ...questions.map(({ answer }) => ({ section: 'answers' as const, text: plainText(answer) })),
  ].flatMap(({ section, text }) => slipsIn(text, words).map((slip) => ({ section, ...slip })));
}
