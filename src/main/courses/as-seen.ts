import { asSeenBy } from '#main/candidates/as-shown.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { SignedIn } from '#shared/session.ts';

/**
 * The course as this colleague may see it. A mentor has the work: days, hours, functions and accommodations. Why a course was
 * paused, moved, broken off or given other hours is often a matter of health, and what was before in another department is not
 * the workplace's business (DOMAIN.md section 7, Roles).
 */
export function courseAsSeenBy(user: SignedIn, record: CourseRecord): CourseRecord {
  const candidate = asSeenBy(user, record.candidate);
  if (user.role !== 'mentor') return { ...record, candidate };
  const { course, siblings } = record;
  const isSeen = siblings.some(({ id }) => id === course.previousCourseId);
  return {
    ...record,
    candidate,
    course: {
      ...course,
      previousCourseId: isSeen ? course.previousCourseId : null,
      repeatReason: '',
      whatIsDifferent: '',
      goalNote: '',
    },
    steps: record.steps.map((step) => ({ ...step, reasonCode: null, reason: '' })),
    hourPlans: record.hourPlans.map((plan) => ({ ...plan, reasonCode: null, reason: '' })),
    meetings: record.meetings.map((meeting) => ({ ...meeting, reason: '' })),
    assignments: record.assignments.map((each) => (each.part === 'mentor' ? each : { ...each, note: '' })),
  };
}
