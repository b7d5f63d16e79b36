import { api } from '#renderer/api.ts';
import { BarrierList } from '#renderer/barriers/BarrierList.tsx';
import { OpenBarriers } from '#renderer/barriers/OpenBarriers.tsx';
import { OwnWords } from '#renderer/candidates/OwnWords.tsx';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { WorkHistory } from '#renderer/earlier-jobs/WorkHistory.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import classes from '#renderer/limitations/background.module.css';
import { LimitationList } from '#renderer/limitations/LimitationList.tsx';
import { ReasoningSection } from '#renderer/limitations/ReasoningSection.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { StrengthList } from '#renderer/strengths/StrengthList.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** Where the candidate comes from: jobs, limitations, strengths and barriers, and how they lead to what was tried. */
export function BackgroundTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const session = useOpenSession();
  const { candidate } = record;
  const candidateId = candidate.id;
  const { data: limitations, error } = api.limitations.list.useQuery({ candidateId });
  const { data: jobs, error: jobsError } = api.earlierJobs.list.useQuery({ candidateId });
  const fault = error ?? jobsError;
  if (fault) return <EmptyState sentence={sentenceOf(fault, speak) ?? ''} />;
  if (!limitations || !jobs || !session) return null;
  const isMentor = session.user.role === 'mentor';
  return (
    <div className={course.page}>
      {!isMentor && <OpenBarriers candidateId={candidateId} />}
      <ReasoningSection limitations={limitations} jobs={jobs} record={record} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <LimitationList limitations={limitations} jobs={jobs} record={record} isReadOnly={isMentor} />
          <WorkHistory candidate={candidate} />
        </div>
        <div className={classes.column}>
          <StrengthList candidateId={candidateId} />
          {!isMentor && <BarrierList candidateId={candidateId} />}
          {!isMentor && <OwnWords candidate={candidate} />}
        </div>
      </div>
    </div>
  );
}
