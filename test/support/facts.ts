import type { Code } from '#shared/code-lists.ts';
import type { CourseStep } from '#shared/course-life.ts';
import type { Course } from '#shared/courses.ts';

/** A course under way since Monday 7 September 2026, for rules that need no book. */
export const bareCourse: Course = {
  id: 'course',
  number: '2026-0041',
  ordinal: 1,
  candidateId: 'candidate',
  departmentId: 'department',
  departmentName: 'Hjulmagervej',
  consultantId: 'consultant',
  consultantName: 'Henrik Bach',
  counsellorId: null,
  counsellorName: null,
  counsellorUnit: null,
  targetGroupCode: null,
  benefitCode: null,
  measureCode: null,
  referredOn: null,
  purpose: '',
  goal: '',
  goalMinutesPerWeek: null,
  goalRealism: null,
  goalAttainment: null,
  goalNote: '',
  deviations: '',
  previousCourseId: null,
  repeatReason: '',
  whatIsDifferent: '',
  templateId: null,
  startsOn: '2026-09-07',
  plannedEndOn: '2026-12-04',
  endedOn: null,
  state: 'running',
  version: 1,
};

/** A step that makes a course planned from its first day, unless told otherwise. */
export const bareStep = (step: Partial<CourseStep> = {}): CourseStep => ({
  id: `step ${step.seq ?? 1}`,
  courseId: bareCourse.id,
  seq: 1,
  act: 'plan',
  happensOn: bareCourse.startsOn,
  toState: 'planned',
  reasonCode: null,
  reason: '',
  movedFrom: null,
  movedTo: null,
  registeredById: null,
  registeredBy: null,
  registeredAt: '2026-09-01T08:00:00.000Z',
  version: 1,
  ...step,
});

/** A code valid on every day, in Danish only. */
export const bareCode = (code: Pick<Code, 'list' | 'code'> & Partial<Code>): Code => ({
  id: `${code.list} ${code.code}`,
  kind: '',
  key: '',
  textDa: code.code,
  textSv: null,
  textEn: null,
  validFrom: null,
  validTo: null,
  isSystem: true,
  version: 1,
  ...code,
});
