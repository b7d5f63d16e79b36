import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconX } from '@tabler/icons-react';
import { api } from '#renderer/api.ts';
import { CandidateCourseFacts } from '#renderer/candidates/CandidateCourseFacts.tsx';
import { CandidateAbout } from '#renderer/candidates/CandidateAbout.tsx';
import { CandidateCpr } from '#renderer/candidates/CandidateCpr.tsx';
import classes from '#renderer/candidates/candidates.module.css';
import { OwnWords } from '#renderer/candidates/OwnWords.tsx';
import { useRest } from '#renderer/candidates/use-rest.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { RulerBar } from '#renderer/components/RulerBar.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { CourseBadge } from '#renderer/components/CourseBadge.tsx';
import { stateText } from '#renderer/components/course-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { ageOn } from '#shared/calendar.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { placeOf, weekCount } from '#shared/course-weeks.ts';
import { isUnderWay, type CourseState } from '#shared/course-life.ts';
import { shortDay } from '#shared/text/format.ts';

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
      </div>
      {course !== null && <CourseBox course={course} today={today} />}
      {record && <CandidateCourseFacts record={record} />}
      {person && (
        <>
          <CandidateAbout candidate={person} />
          <OwnWords candidate={person} />
        </>
      )}
      <div className={classes.actions}>
        {course !== null && (
          <>
            <Button variant="filled" rightSection={<KeyHint keys="Enter" />} onClick={() => onOpen(course.id)}>
              {speak('candidates.openCourse')}
            </Button>
            <Button renderRoot={(props) => <Link {...props} to="/attendance" />}>
              {speak('candidates.attendance')}
            </Button>
          </>
        )}
        {(course === null || !isUnderWay(course.state as CourseState)) && (
          <Button variant={course === null ? 'filled' : 'default'} onClick={onStart}>
            {speak(course === null ? 'candidates.startCourse' : 'candidates.startNewCourse')}
          </Button>
        )}
      </div>
    </>
  );
}

function CourseBox({ course, today }: { course: NonNullable<CandidateLine['course']>; today: string }) {
  const speak = useSpeak();
  const dated = { ...course, endedOn: null, state: course.state as CourseState };
  const isUnderWay = course.startsOn <= today && today <= course.plannedEndOn;
  return (
    <div className={classes.course}>
      <div className={classes.courseRow}>
        <b>{speak('courses.ordinal', { ordinal: course.ordinal })}</b>
        <CourseBadge course={dated} today={today} />
      </div>
      <RulerBar
        weeks={weekCount(dated)}
        today={isUnderWay ? placeOf(today, course.startsOn) : null}
        label={stateText(dated, today, speak)}
      />
      <div className={classes.dates}>
        <span>{shortDay(course.startsOn)}</span>
        <span>{speak('candidates.ends', { day: shortDay(course.plannedEndOn) })}</span>
      </div>
    </div>
  );
}
