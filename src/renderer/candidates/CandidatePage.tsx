import { Button } from '@mantine/core';
import { Link, getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { BarrierList } from '#renderer/barriers/BarrierList.tsx';
import { CandidateAbout } from '#renderer/candidates/CandidateAbout.tsx';
import { CandidateCourses } from '#renderer/candidates/CandidateCourses.tsx';
import { CandidateCpr } from '#renderer/candidates/CandidateCpr.tsx';
import { CandidateFacts } from '#renderer/candidates/CandidateFacts.tsx';
import classes from '#renderer/candidates/candidate-page.module.css';
import { OwnWords } from '#renderer/candidates/OwnWords.tsx';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { icon } from '#renderer/components/icon.ts';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { StartCourse } from '#renderer/courses/StartCourse.tsx';
import { WorkHistory } from '#renderer/earlier-jobs/WorkHistory.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { CandidateHistory } from '#renderer/history/CandidateHistory.tsx';
import { Timeline } from '#renderer/life-events/Timeline.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { StrengthList } from '#renderer/strengths/StrengthList.tsx';
import { useSpeak } from '#renderer/text.ts';
import { ageOn } from '#shared/calendar.ts';
import type { Candidate } from '#shared/candidates.ts';
import { hasEnded } from '#shared/course-life.ts';

const route = getRouteApi('/candidates/$candidateId');

/** One person on one page: the courses, what has happened, and what they say themselves. */
export function CandidatePage() {
  const { candidateId } = route.useParams();
  // What is half written or unfolded belongs to one person and never follows to the next.
  return <Person key={candidateId} candidateId={candidateId} />;
}

function Person({ candidateId }: { candidateId: string }) {
  const navigate = route.useNavigate();
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const session = useOpenSession();
  const { data: candidate, error } = api.candidates.show.useQuery({ candidateId });
  const [isStarting, setIsStarting] = useState(false);

  if (error) {
    return (
      <div className={course.page}>
        <EmptyState
          sentence={sentenceOf(error, speak) ?? ''}
          action={<Link to="/candidates">{speak('candidates.title')}</Link>}
        />
      </div>
    );
  }
  if (!candidate || !session) return null;
  if (isStarting) {
    return (
      <StartCourse
        candidate={candidate}
        onStarted={(courseId) => void navigate({ to: '/courses/$courseId', params: { courseId } })}
        onCancel={() => setIsStarting(false)}
      />
    );
  }
  const isMentor = session.user.role === 'mentor';
  const mayStart = !isMentor && candidate.courses.every(({ state }) => hasEnded(state));
  return (
    <>
      <PageHeader
        title={`${candidate.firstName} ${candidate.lastName}`}
        demoTag={demoTag}
        search={<PaletteButton />}
        actions={
          mayStart && (
            <Button variant="filled" leftSection={<IconPlus {...icon} />} onClick={() => setIsStarting(true)}>
              {speak(candidate.courses.length === 0 ? 'candidates.startCourse' : 'candidates.startNewCourse')}
            </Button>
          )
        }
      />
      <ListDetail
        isOneScroll
        detailLabel={speak('candidates.about', { name: candidate.firstName })}
        detail={isMentor ? <CandidateFacts candidate={candidate} /> : <CandidateAbout candidate={candidate} />}
      >
        <div className={classes.main}>
          <div className={classes.marks}>
            <nav aria-label={speak('courses.breadcrumb')}>
              <Link to="/candidates" search={{ view: 'all', candidate: candidate.id }}>
                {speak('candidates.title')}
              </Link>
            </nav>
            <Marks candidate={candidate} today={session.today} />
          </div>
          <CandidateCourses courses={candidate.courses} today={session.today} />
          {!isMentor && (
            <>
              <Timeline candidateId={candidate.id} />
              <OwnWords candidate={candidate} />
            </>
          )}
          <StrengthList candidateId={candidate.id} />
          {!isMentor && <BarrierList candidateId={candidate.id} />}
          <WorkHistory candidate={candidate} />
          {!isMentor && <FoldedHistory candidateId={candidate.id} />}
        </div>
      </ListDetail>
    </>
  );
}

function Marks({ candidate, today }: { candidate: Candidate; today: string }) {
  const speak = useSpeak();
  return (
    <>
      <CandidateCpr candidate={candidate} />
      {candidate.bornOn !== null && <span>{speak('candidates.age', { age: ageOn(candidate.bornOn, today) })}</span>}
      {candidate.isReplacementCpr && <StatusBadge kind="line" word={speak('candidates.replacementCpr')} />}
      {candidate.isProtected && <StatusBadge kind="sens" word={speak('candidates.protected')} />}
    </>
  );
}

/** Somebody may sit beside you, and what was written before can be sensitive: it is asked for. */
function FoldedHistory({ candidateId }: { candidateId: string }) {
  const speak = useSpeak();
  const [isAsked, setIsAsked] = useState(false);
  if (isAsked) {
    return (
      <section>
        <CandidateHistory candidateId={candidateId} />
      </section>
    );
  }
  return (
    <section>
      <SectionHead
        title={speak('history.title')}
        note={speak('candidates.historyFolded')}
        action={
          <button type="button" className={course.link} onClick={() => setIsAsked(true)}>
            {speak('candidates.showHistory')}
          </button>
        }
      />
    </section>
  );
}
