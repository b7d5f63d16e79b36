import { courseContent } from '#main/prints/course-content.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import type { CoursePrint } from '#shared/print-templates.ts';
import { printOptions } from '#shared/prints.ts';
import type { z } from 'zod';
import { meetingsOf } from '#test/support/meetings.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** What a print about a course is composed from, as the book stands. */
export const contentOf = (
  workshop: OpenTestWorkshop,
  courseId: string,
  print: CoursePrint,
  { recordId, ...options }: z.input<typeof printOptions> & { recordId?: string } = {},
): CourseContent =>
  courseContent(
    {
      db: workshop.book.workshop.reader,
      today: workshop.clock.now().slice(0, 10),
      now: workshop.clock.now(),
      user: workshop.book.user,
      isDemo: false,
      courseId,
      recordId,
      options: printOptions.parse(options),
    },
    print,
  );

/** Holds the first meeting of that kind and number that is planned, on its own day. */
export async function hold(
  workshop: OpenTestWorkshop,
  courseId: string,
  kind: 'start' | 'follow-up' | 'final',
  ordinal: number | null = null,
): Promise<string> {
  const meeting = (await meetingsOf(workshop, courseId)).find((each) => each.kind === kind && each.ordinal === ordinal);
  if (!meeting) throw new Error(`The course has no ${kind} ${ordinal ?? ''}`);
  await workshop.ask('meetings.hold', { meetingId: meeting.id, version: meeting.version });
  return meeting.id;
}
