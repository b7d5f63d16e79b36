import { workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** Every meeting of the course, in order. */
export const meetingsOf = async (workshop: OpenTestWorkshop, courseId: string) =>
  (await workshop.ask('courses.show', { courseId })).meetings;

/** A course under way since 7 September 2026 with its six meetings; today is 23 November. */
export async function workshopWithMeetings(details: Parameters<typeof workshopWithCourse>[0] = {}) {
  const opened = await workshopWithCourse(details);
  const meetings = await meetingsOf(opened.workshop, opened.courseId);
  const meeting = (place: number) => ({ meetingId: meetings[place]!.id, version: meetings[place]!.version });
  return {
    ...opened,
    meetings,
    /** The identity of the first, second … meeting as it was made. */
    meeting,
    show: (place: number) => opened.workshop.ask('meetings.show', { meetingId: meetings[place]!.id }),
    now: async (place: number) =>
      (await opened.workshop.ask('meetings.show', { meetingId: meetings[place]!.id })).meeting,
  };
}
