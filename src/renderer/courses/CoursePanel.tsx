import { CandidateAbout } from '#renderer/candidates/CandidateAbout.tsx';
import { WorthTalking } from '#renderer/course-warnings/WorthTalking.tsx';
import { CompletenessCount } from '#renderer/courses/CompletenessCount.tsx';
import { CourseAbout } from '#renderer/courses/CourseAbout.tsx';
import { CourseColleagues } from '#renderer/courses/CourseColleagues.tsx';
import { CourseLifeLine } from '#renderer/courses/CourseLifeLine.tsx';
import { KnownNow } from '#renderer/courses/KnownNow.tsx';
import { QuestionList } from '#renderer/courses/QuestionList.tsx';
import { NextScore } from '#renderer/scores/NextScore.tsx';
import type { CourseRecord } from '#shared/courses.ts';

/** Beside the overview: the figures with their basis, what the orderer asked, and the facts of the course. */
export function CoursePanel({ record }: { record: CourseRecord }) {
  return (
    <>
      <CompletenessCount record={record} />
      <NextScore record={record} />
      <WorthTalking record={record} />
      <KnownNow record={record} />
      <QuestionList record={record} />
      <CourseColleagues record={record} />
      <CourseLifeLine record={record} />
      <CourseAbout course={record.course} />
      <div id="candidate">
        <CandidateAbout candidate={record.candidate} />
      </div>
    </>
  );
}
