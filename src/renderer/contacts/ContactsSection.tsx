import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { ContactLine } from '#renderer/contacts/ContactLine.tsx';
import { ContactTotalsTable } from '#renderer/contacts/ContactTotalsTable.tsx';
import { LogContact } from '#renderer/contacts/LogContact.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { contactTotals } from '#shared/contacts.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { spokenMinutes } from '#shared/text/format.ts';

const shownAtFirst = 10;

/** Who was talked to, when and about what, and the time it took. */
export function ContactsSection({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const isMentor = useOpenSession()?.user.role === 'mentor';
  const { data: contacts, error } = api.contacts.ofCourse.useQuery({ courseId: record.course.id });
  const [isAll, setIsAll] = useState(false);
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!contacts) return null;
  const { minutes } = contactTotals(contacts);
  const shown = isAll ? contacts : contacts.slice(0, shownAtFirst);
  return (
    <section aria-label={speak('contacts.title')}>
      <SectionHead
        title={speak('contacts.title')}
        {...(contacts.length > 0 && {
          note: speak('contacts.count', { count: contacts.length, time: spokenMinutes(minutes, speak) }),
        })}
      />
      <LogContact courseId={record.course.id} today={record.today} mayBeSensitive={!isMentor} />
      {contacts.length === 0 && <EmptyState sentence={speak('contacts.none')} />}
      <ol aria-label={speak('contacts.title')}>
        {shown.map((contact) => (
          <ContactLine key={contact.id} contact={contact} today={record.today} mayBeSensitive={!isMentor} />
        ))}
      </ol>
      {shown.length < contacts.length && (
        <button type="button" className={course.link} onClick={() => setIsAll(true)}>
          {speak('contacts.all', { count: contacts.length })}
        </button>
      )}
      {contacts.length > 0 && (
        <Fold label={speak('contacts.totals')}>
          <ContactTotalsTable contacts={contacts} today={record.today} />
        </Fold>
      )}
    </section>
  );
}
