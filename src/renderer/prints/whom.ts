import type { Tickable } from '#renderer/prints/CourseTicks.tsx';
import { isOfDepartment, type PrintChoice } from '#renderer/prints/print-choices.ts';
import type { Contract, InputOf } from '#shared/contract.ts';
import { isUnderWay } from '#shared/course-life.ts';
import type { CourseLine } from '#shared/courses.ts';
import { byName, compareTexts } from '#shared/names.ts';
import type { BatchPrint, PrintOptions } from '#shared/prints.ts';
import type { DepartmentPrint } from '#shared/print-templates.ts';

/** The page's address: which print, and for whom. */
export type PrintSearch = {
  print?: PrintChoice | undefined;
  course?: string | undefined;
  meeting?: string | undefined;
  /** A department's, or `all` for the whole centre. */
  department?: string | undefined;
  on?: string | undefined;
};

/** For whom a print is made. A null department is the whole centre; null elsewhere is not chosen yet. */
export type Whom =
  | { kind: 'course'; courseId: string | null }
  | { kind: 'meeting'; meetingId: string | null; courseId: string | null }
  | { kind: 'day'; departmentId: string | null; on: string }
  | { kind: 'courses'; departmentId: string | null }
  | { kind: 'department'; departmentId: string | null; on: string };

export type WhomKind = Whom['kind'];

type Known = { today: string; ownDepartmentId: string | null };

/** Reads the address: several when a department or a day is named, one otherwise. */
export function whomOf(
  print: BatchPrint | DepartmentPrint,
  search: PrintSearch,
  { today, ownDepartmentId }: Known,
): Whom {
  const { course = null, meeting = null, department, on } = search;
  const departmentId = department === undefined ? ownDepartmentId : department === 'all' ? null : department;
  if (isOfDepartment(print)) return { kind: 'department', departmentId, on: on ?? today };
  if (print !== 'meeting-papers')
    return department === undefined ? { kind: 'course', courseId: course } : { kind: 'courses', departmentId };
  if (on !== undefined) return { kind: 'day', departmentId: department === undefined ? null : departmentId, on };
  if (department !== undefined) return { kind: 'courses', departmentId };
  return { kind: 'meeting', meetingId: meeting, courseId: course };
}

/** The ways a print can be asked for, in the order they are offered. */
export function whomKinds(print: BatchPrint | DepartmentPrint): readonly WhomKind[] {
  if (isOfDepartment(print)) return ['department'];
  return print === 'meeting-papers' ? ['meeting', 'day', 'courses'] : ['course', 'courses'];
}

/** Everybody on a course now, in the order of the department list: by first name, and the same name by its course number. */
export const ticksOf = (courses: readonly CourseLine[]): readonly Tickable[] =>
  courses
    .filter(({ state }) => isUnderWay(state))
    .map(({ id, candidateName, number }) => ({ courseId: id, name: candidateName, note: number }))
    .toSorted((one, other) => byName(one, other) || compareTexts(one.note, other.note));

type PrintsInput<V extends keyof Contract['prints']> = InputOf<Contract['prints'][V]>;

/** What main is asked for. */
export type AskedPrint =
  | { verb: 'ofCourse'; input: PrintsInput<'ofCourse'> }
  | { verb: 'forMeeting'; input: PrintsInput<'forMeeting'> }
  | { verb: 'ofDepartment'; input: PrintsInput<'ofDepartment'> }
  | { verb: 'batch'; input: PrintsInput<'batch'> };

export type Period = { from: string | null; to: string | null };

type Chosen = {
  print: BatchPrint | DepartmentPrint;
  whom: Whom;
  /** Of a print for several: whose. */
  courseIds: readonly string[];
  options: PrintOptions;
  period: Period;
};

/** The question for main; null while something is still to be chosen. */
export function askedPrint({ print, whom, courseIds, options, period }: Chosen): AskedPrint | null {
  const bounds = print === 'attendance-statement' ? { from: period.from ?? undefined, to: period.to ?? undefined } : {};
  if (isOfDepartment(print)) {
    if (whom.kind !== 'department' || whom.departmentId === null) return null;
    return { verb: 'ofDepartment', input: { print, departmentId: whom.departmentId, on: whom.on, options } };
  }
  switch (whom.kind) {
    case 'meeting':
      return whom.meetingId === null ? null : { verb: 'forMeeting', input: { meetingId: whom.meetingId, options } };
    case 'course':
      if (whom.courseId === null || print === 'meeting-papers') return null;
      return { verb: 'ofCourse', input: { print, courseId: whom.courseId, ...bounds, options } };
    case 'courses':
      return several(bounds);
    case 'day':
      return several({ on: whom.on });
    case 'department':
      return null;
  }

  function several(more: Partial<PrintsInput<'batch'>>): AskedPrint | null {
    if (courseIds.length === 0 || isOfDepartment(print)) return null;
    return { verb: 'batch', input: { print, courseIds: [...courseIds], ...more, options } };
  }
}
