import { useState } from 'react';
import course from '#renderer/components/course.module.css';
import { ContactsSection } from '#renderer/contacts/ContactsSection.tsx';
import { EffortsSection } from '#renderer/efforts/EffortsSection.tsx';
import { AnswerTogether } from '#renderer/experiences/AnswerTogether.tsx';
import { ExperiencesSection } from '#renderer/experiences/ExperiencesSection.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import classes from '#renderer/support/support.module.css';
import { UnderstandingsSection } from '#renderer/understandings/UnderstandingsSection.tsx';
import type { CourseRecord } from '#shared/courses.ts';
import type { ExperienceMoment } from '#shared/experiences.ts';

/** What goes on beside the work: efforts, agreements, contacts, and how the candidate finds it. */
export function SupportTab({ record }: { record: CourseRecord }) {
  const session = useOpenSession();
  const [asking, setAsking] = useState<ExperienceMoment | null>(null);
  if (!session) return null;
  // What is worked on beside the course, and what the candidate says of us, is casework.
  const isMentor = session.user.role === 'mentor';
  if (asking !== null) return <AnswerTogether record={record} moment={asking} onDone={() => setAsking(null)} />;
  return (
    <div className={course.page}>
      <div className={classes.columns} data-single={isMentor || undefined}>
        <div className={classes.column}>
          <ContactsSection record={record} />
          <UnderstandingsSection record={record} isReadOnly={isMentor} />
        </div>
        {!isMentor && (
          <div className={classes.column}>
            <EffortsSection record={record} />
            <ExperiencesSection record={record} onAnswerTogether={setAsking} />
          </div>
        )}
      </div>
    </div>
  );
}
