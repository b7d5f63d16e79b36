import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/aggregates/aggregates.module.css';

/** The way between the packages of courses and those of counts; only leaders have the latter, and nobody else sees that they exist. */
export function HandoverViews({ view }: { view: 'courses' | 'aggregates' }) {
  const speak = useSpeak();
  const navigate = useNavigate();
  const isLeader = useOpenSession()?.user.role === 'leader';
  if (!isLeader) return null;
  return (
    <div className={classes.toolbar}>
      <SegmentedControl
        aria-label={speak('aggregates.views')}
        data={[
          { value: 'courses', label: speak('aggregates.viewCourses') },
          { value: 'aggregates', label: speak('aggregates.viewAggregates') },
        ]}
        value={view}
        onChange={(chosen) => void navigate({ to: chosen === 'courses' ? '/handovers' : '/handovers/aggregates' })}
      />
    </div>
  );
}
