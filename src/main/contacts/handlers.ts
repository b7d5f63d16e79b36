import { and, desc, eq, getTableColumns as columnsOf, ne, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { contactsTable } from '#main/contacts/table.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';
import { saysContact, type Contact } from '#shared/contacts.ts';
import { refusal } from '#shared/failure.ts';
import type { SignedIn } from '#shared/session.ts';

export const contactsHandlers: Handlers<'contacts'> = {
  ofCourse({ courseId }, { db, user }) {
    const { contactedOn, contactedAt, id, loggedById } = contactsTable;
    return db
      .select({ ...columnsOf(contactsTable), loggedBy: staffTable.name })
      .from(contactsTable)
      .innerJoin(staffTable, eq(staffTable.id, loggedById))
      .where(and(eq(contactsTable.courseId, courseId), readableBy(user)))
      .orderBy(desc(contactedOn), sql`${contactedAt} IS NULL`, desc(contactedAt), desc(id))
      .all();
  },

  log({ contactedOn, ...contact }, { db, today, user }) {
    courseRow(db, contact.courseId);
    const logged = { ...contact, contactedOn: contactedOn ?? today };
    refuseUnfit(logged, { today, user, path: '' });
    const id = newId();
    db.insert(contactsTable)
      .values({ ...logged, id, loggedById: user.staffId })
      .run();
    return { id };
  },

  revise({ contactId, version, change }, { db, today, user }) {
    const contact = seenContact(db, user, { contactId, version });
    refuseUnfit({ ...contact, ...change }, { today, user, path: 'change.' });
    return changeRow(db, contactsTable, { id: contactId, version }, change);
  },

  withdraw({ contactId, version }, { db, user }) {
    const { id } = seenContact(db, user, { contactId, version });
    db.delete(contactsTable).where(eq(contactsTable.id, id)).run();
    return null;
  },
};

/** A mentor reads the contacts they logged themselves, and no sensitive ones; everybody else reads all. */
const readableBy = (user: SignedIn) =>
  user.role === 'mentor'
    ? and(eq(contactsTable.loggedById, user.staffId), ne(contactsTable.sensitivity, 'sensitive'))
    : undefined;

function seenContact(db: Reader, user: SignedIn, seen: { contactId: string; version: number }) {
  const contact = found(
    db
      .select()
      .from(contactsTable)
      .where(and(eq(contactsTable.id, seen.contactId), readableBy(user)))
      .get(),
  );
  refuseUnlessSeen(contact, seen.version);
  return contact;
}

function refuseUnfit(
  contact: Pick<Contact, 'contactedOn' | 'text' | 'withWhom' | 'minutes' | 'sensitivity'>,
  { today, user, path }: { today: string; user: SignedIn; path: string },
): void {
  if (contact.contactedOn > today) throw refusal('invalid', 'contacts.ahead', undefined, `${path}contactedOn`);
  if (!saysContact(contact)) throw refusal('invalid', 'contacts.nothingSaid', undefined, `${path}text`);
  // What a mentor may not read, a mentor does not write: it would be gone from their own eyes.
  if (user.role === 'mentor' && contact.sensitivity === 'sensitive')
    throw refusal('forbidden', 'contacts.notForMentors', undefined, `${path}sensitivity`);
}
