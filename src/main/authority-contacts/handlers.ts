import { v7 as newId } from 'uuid';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { changeRow } from '#main/database/versioned.ts';
import type { Handlers } from '#main/handler.ts';
import { byName } from '#shared/names.ts';

export const authorityContactsHandlers: Handlers<'authorityContacts'> = {
  list(_, { db }) {
    return db.select().from(authorityContactsTable).all().sort(byName);
  },

  register(contact, { db }) {
    const id = newId();
    db.insert(authorityContactsTable)
      .values({ id, ...contact })
      .run();
    return { id };
  },

  revise({ contactId, version, change }, { db }) {
    return changeRow(db, authorityContactsTable, { id: contactId, version }, change);
  },

  end({ contactId, version, endedOn }, { db }) {
    return changeRow(db, authorityContactsTable, { id: contactId, version }, { endedOn });
  },
};
