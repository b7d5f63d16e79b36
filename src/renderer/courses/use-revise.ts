import { api } from '#renderer/api.ts';
import type { InputOf } from '#shared/contract.ts';
import type { Course, courses } from '#shared/courses.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { Refused } from '#renderer/failure.ts';

export type CourseChange = InputOf<(typeof courses)['revise']>['change'];

/** Keeps one fact of a course at once; gives null, or why it could not. */
export function useRevise(course: Pick<Course, 'id' | 'version'>) {
  const save = useInlineSave();
  return (label: string, change: CourseChange): Promise<Refused | null> =>
    save(label, () => api.courses.revise.ask({ courseId: course.id, version: course.version, change }));
}
