import { CandidateAbout } from '#renderer/candidates/CandidateAbout.tsx';
import { CourseAbout } from '#renderer/courses/CourseAbout.tsx';
import { KnownNow } from '#renderer/courses/KnownNow.tsx';
import { QuestionList } from '#renderer/courses/QuestionList.tsx';
import type { CourseRecord } from '#shared/courses.ts';

/** Beside the overview: the figures with their basis, what the orderer asked, and the facts of the course. */
export function CoursePanel({ record }: { record: CourseRecord }) {
  return (
    <>
      <KnownNow record={record} />
      <QuestionList record={record} />
      <CourseAbout course={record.course} />
      <CandidateAbout candidate={record.candidate} />
    </>
  );
}
