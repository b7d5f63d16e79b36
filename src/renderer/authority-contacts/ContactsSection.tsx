import { ContactsTable } from '#renderer/authority-contacts/ContactsTable.tsx';
import { NewContactForm } from '#renderer/authority-contacts/NewContactForm.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';

type ContactsSectionProps = { today: Day; isReadOnly: boolean };

/** The counsellors who refer candidates; those who have left stay on their courses and lie folded. */
export function ContactsSection({ today, isReadOnly }: ContactsSectionProps) {
  const speak = useSpeak();
  const contacts = api.authorityContacts.list.useQuery({}).data;
  if (!contacts) return null;
  const ended = contacts.filter(({ endedOn }) => endedOn !== null && endedOn <= today);
  const inUse = contacts.filter((contact) => !ended.includes(contact));
  const title = speak('authorityContacts.title');
  return (
    <section>
      <SectionHead title={title} note={speak('authorityContacts.note', { count: inUse.length })} />
      {inUse.length === 0 ? (
        <EmptyState sentence={speak('authorityContacts.noneYet')} />
      ) : (
        <ContactsTable label={title} contacts={inUse} today={today} isReadOnly={isReadOnly} />
      )}
      {!isReadOnly && <NewContactForm />}
      {ended.length > 0 && (
        <Fold label={speak('authorityContacts.endedOnes', { number: ended.length })}>
          <ContactsTable
            label={speak('authorityContacts.endedOnes', { number: ended.length })}
            contacts={ended}
            today={today}
            isReadOnly={isReadOnly}
          />
        </Fold>
      )}
    </section>
  );
}
