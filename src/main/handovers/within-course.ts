import type { CourseRecord } from '#shared/courses.ts';

/** The course without what was planned to begin after it had ended: hours, try-outs and accommodations that never came to be. */
export function withinCourse(record: CourseRecord): CourseRecord {
  const { endedOn } = record.course;
  if (endedOn === null) return record;
  return {
    ...record,
    hourPlans: record.hourPlans.filter(({ validFrom }) => validFrom <= endedOn),
    tryOuts: record.tryOuts.filter(({ from }) => from <= endedOn),
    adjustments: record.adjustments.filter(({ triedFrom }) => triedFrom === null || triedFrom <= endedOn),
  };
}
