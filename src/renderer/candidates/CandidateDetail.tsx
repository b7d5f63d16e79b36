import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { CandidateCourseBox } from '#renderer/candidates/CandidateCourseBox.tsx';
import { CandidateCourseFacts } from '#renderer/candidates/CandidateCourseFacts.tsx';
import { CandidateAbout } from '#renderer/candidates/CandidateAbout.tsx';
import { CandidateCpr } from '#renderer/candidates/CandidateCpr.tsx';
import classes from '#renderer/candidates/candidates.module.css';
import { OwnWords } from '#renderer/candidates/OwnWords.tsx';
import { useRest } from '#renderer/candidates/use-rest.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { PlanCourse } from '#renderer/courses/PlanCourse.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { ageOn } from '#shared/calendar.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { hasEnded } from '#shared/course-life.ts';

type CandidateDetailProps = {
  line: CandidateLine;
  today: string;
  onClose: () => void;
  onOpen: (courseId: string) => void;
  onStart: () => void;
};

/** The selected person beside the list. To read the record is one visit in the access log. */
export function CandidateDetail({ line, today, onClose, onOpen, onStart }: CandidateDetailProps) {
  const speak = useSpeak();
  const { course } = line;
  const isResting = useRest();
  const record = api.courses.show.useQuery(
    { courseId: course?.id ?? line.id },
    { isOn: isResting && course !== null },
  ).data;
  const person = api.candidates.show.useQuery({ candidateId: line.id }, { isOn: isResting && course === null }).data;
  const candidate = record?.candidate ?? person;
  const isMentor = useOpenSession()?.user.role === 'mentor';
  const [isPlanning, setIsPlanning] = useState(false);
  const isOrder = course?.state === 'referred' || course?.state === 'waiting';
  const mayStart = !isMentor && (course === null || hasEnded(course.state));
  return (
    <>
      <div className={classes.person}>
        <div className={classes.nameRow}>
          <h2 className={classes.name}>{`${line.firstName} ${line.lastName}`}</h2>
          <IconButton label={speak('candidates.closePanel')} onClick={onClose}>
            <IconX {...smallIcon} />
          </IconButton>
        </div>
        <div className={classes.marks}>
          <CandidateCpr candidate={line} />
          {candidate?.bornOn && <span>{speak('candidates.age', { age: ageOn(candidate.bornOn, today) })}</span>}
          {line.isReplacementCpr && <StatusBadge kind="line" word={speak('candidates.replacementCpr')} />}
          {line.isProtected && <StatusBadge kind="sens" word={speak('candidates.protected')} />}
        </div>
        <Link className={classes.openPage} to="/candidates/$candidateId" params={{ candidateId: line.id }}>
          {speak('candidates.openPage')}
        </Link>
      </div>
      {course !== null && <CandidateCourseBox course={course} today={today} />}
      {isPlanning && record ? (
        <PlanCourse course={record.course} onDone={() => setIsPlanning(false)} onCancel={() => setIsPlanning(false)} />
      ) : (
        <>
          {record && <CandidateCourseFacts record={record} />}
          {person && !isMentor && (
            <>
              <CandidateAbout candidate={person} />
              <OwnWords candidate={person} />
            </>
          )}
          <div className={classes.actions}>
            {isOrder && !isMentor && (
              <Button variant="filled" disabled={!record} onClick={() => setIsPlanning(true)}>
                {speak('courses.plan')}
              </Button>
            )}
            {course !== null && (
              <Button
                variant={isOrder ? 'default' : 'filled'}
                rightSection={<KeyHint keys="Enter" />}
                onClick={() => onOpen(course.id)}
              >
                {speak('candidates.openCourse')}
              </Button>
            )}
            {course !== null && !isOrder && (
              <Button renderRoot={(props) => <Link {...props} to="/attendance" />}>
                {speak('candidates.attendance')}
              </Button>
            )}
            {mayStart && (
              <Button variant={course === null ? 'filled' : 'default'} onClick={onStart}>
                {speak(course === null ? 'candidates.startCourse' : 'candidates.startNewCourse')}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
