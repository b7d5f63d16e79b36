import { Button } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { AuthorityContact } from '#shared/authority-contacts.ts';
import type { Day } from '#shared/calendar.ts';
import classes from '#renderer/authority-contacts/contacts.module.css';
import tables from '#renderer/settings/SettingsPage.module.css';

type ContactsTableProps = { label: string; contacts: AuthorityContact[]; today: Day; isReadOnly: boolean };

const columns = [
  ['name', 'authorityContacts.name'],
  ['title', 'authorityContacts.contactTitle'],
  ['unit', 'authorityContacts.unit'],
  ['phone', 'authorityContacts.phone'],
  ['email', 'authorityContacts.email'],
] as const;

/** Contacts, every cell edited where it stands. */
export function ContactsTable({ label, contacts, today, isReadOnly }: ContactsTableProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const end = api.authorityContacts.end.useCommand();

  function turn({ id: contactId, version, name, endedOn }: AuthorityContact) {
    const isBack = endedOn !== null;
    end.mutate(
      { contactId, version, endedOn: isBack ? null : today },
      {
        onSuccess: ({ auditSeq }) =>
          sayDone(speak(isBack ? 'authorityContacts.back' : 'authorityContacts.ended', { name }), auditSeq),
      },
    );
  }

  return (
    <>
      <TableFrame label={label}>
        <table className={tables.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map(([field, head]) => (
                <th key={field} scope="col">
                  {speak(head)}
                </th>
              ))}
              <th scope="col">
                <span className="hidden-but-read">{speak('authorityContacts.end')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {contacts.map((contact) => {
              const { id: contactId, version, name, endedOn } = contact;
              const isEnded = endedOn !== null;
              return (
                <tr key={contactId} data-quiet={isEnded || undefined}>
                  {columns.map(([field, head]) => (
                    <td key={field} className={classes[field]}>
                      <InlineEdit
                        label={speak('authorityContacts.fieldOf', { field: speak(head), name })}
                        value={contact[field]}
                        shown={field === 'email' ? <MailAddress address={contact.email} /> : undefined}
                        emptyText={speak('app.notStated')}
                        isReadOnly={isReadOnly || isEnded}
                        onSave={(value) =>
                          save(speak(head), () =>
                            api.authorityContacts.revise.ask({ contactId, version, change: { [field]: value } }),
                          )
                        }
                      />
                    </td>
                  ))}
                  <td>
                    {isEnded && `${speak('authorityContacts.endedOn', { day: endedOn })} `}
                    {!isReadOnly && (
                      <Button
                        size="xs"
                        variant="subtle"
                        aria-label={speak(isEnded ? 'authorityContacts.takeBackOf' : 'authorityContacts.endOf', {
                          name,
                        })}
                        onClick={() => turn(contact)}
                      >
                        {speak(isEnded ? 'authorityContacts.takeBack' : 'authorityContacts.end')}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
      <Refusal sentence={sentenceOf(end.error, speak)} />
    </>
  );
}

/** A long address turns its line at the @, not inside a name. */
function MailAddress({ address }: { address: string }) {
  const [name = '', ...rest] = address.split('@');
  return (
    <>
      {name}
      {rest.length > 0 && (
        <>
          <wbr />@{rest.join('@')}
        </>
      )}
    </>
  );
}
