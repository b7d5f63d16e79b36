import { api } from '#renderer/api.ts';
import type { InputOf } from '#shared/contract.ts';
import type { Course, courses } from '#shared/courses.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';

export type CourseChange = InputOf<(typeof courses)['revise']>['change'];

/** Keeps one fact of a course at once; gives null, or the sentence to show under the field. */
export function useRevise(course: Pick<Course, 'id' | 'version'>) {
  const save = useInlineSave();
  return (label: string, change: CourseChange): Promise<string | null> =>
    save(label, () => api.courses.revise.ask({ courseId: course.id, version: course.version, change }));
}
