import { Link } from '@tanstack/react-router';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { DemoTag } from '#renderer/components/PageHeader.tsx';
import head from '#renderer/components/record-head.module.css';
import { MeetingFacts } from '#renderer/meetings/MeetingFacts.tsx';
import { MeetingTrail } from '#renderer/meetings/MeetingTrail.tsx';
import { meetingDay, meetingName } from '#renderer/meetings/meeting-words.ts';
import { MeetingStanding } from '#renderer/meetings/MeetingStanding.tsx';
import classes from '#renderer/meetings/sheet.module.css';
import type { MeetingChange } from '#renderer/meetings/use-meeting-change.ts';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useSpeak } from '#renderer/text.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

type MeetingHeadProps = { record: MeetingRecord; change: MeetingChange; canWrite: boolean; actions: ReactNode };

/** The head of a meeting: which one and whose, when and where, and its neighbours in the course. */
export function MeetingHead({ record, change, canWrite, actions }: MeetingHeadProps) {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const { meeting, course, today } = record;
  const { movedFrom, reason } = meeting;
  const why = [
    movedFrom !== null && speak('meetings.movedFrom', { day: meetingDay(movedFrom, today, speak) }),
    reason,
  ].filter(Boolean);
  return (
    <header className={head.header}>
      <div className={head.crumbs}>
        <nav aria-label={speak('courses.breadcrumb')} className={head.trail}>
          <Link to="/meetings">{speak('meetings.title')}</Link>
          <IconChevronRight {...smallIcon} />
          <Link to="/courses/$courseId" params={{ courseId: course.id }} search={{ tab: 'meetings' }}>
            {speak('meetings.courseLink', { number: course.number })}
          </Link>
        </nav>
        <span className={head.space} />
        {demoTag !== undefined && <DemoTag word={demoTag} />}
        <PaletteButton isSmall />
      </div>
      <div className={head.title}>
        <h1>{meetingName(meeting, speak)}</h1>
        <span className={classes.person} title={course.candidateName}>
          {course.candidateName}
        </span>
        <span className={classes.badge}>
          <MeetingStanding meeting={meeting} today={today} />
        </span>
        <span className={head.space} />
        {actions}
      </div>
      <MeetingFacts record={record} change={change} canWrite={canWrite} />
      {why.length > 0 && <p className={classes.why}>{why.join(': ')}</p>}
      <MeetingTrail record={record} />
    </header>
  );
}
