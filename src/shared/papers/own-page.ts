import type { CourseContent } from '#shared/papers/course-content.ts';
import { letterhead, paperOf } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { Speak } from '#shared/text/speak.ts';

export function ownPagePaper({ frame, record, shownName }: CourseContent, speak: Speak): Paper {
  const { number } = record.course;
  return paperOf(
    frame,
    { title: `own-page ${number}`, about: shownName, courseNumber: number, blocks: [letterhead(frame, speak)] },
    speak,
  );
}
