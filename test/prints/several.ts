import { registerCandidate, startsOn, threeMornings, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** Somebody who is in no book. */
export const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

/** One more person's course in the same book; without hours when asked so. */
export async function oneMore(workshop: OpenTestWorkshop, lastName: string, { hasHours = true } = {}) {
  const { id: candidateId } = await registerCandidate(workshop, lastName);
  const { id: courseId, number } = await workshop.ask('courses.start', {
    candidateId,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn,
    ...(hasHours && { hours: threeMornings }),
  });
  return { candidateId, courseId, number };
}

/** Three people with a course each. */
export async function workshopWithThree() {
  const { workshop, ...first } = await workshopWithCourse();
  const all = [first, await oneMore(workshop, 'Lund'), await oneMore(workshop, 'Munk')];
  return { workshop, all, courseIds: all.map(({ courseId }) => courseId) };
}

/** What the log says of an operation, oldest first. */
export const linesOf = (workshop: OpenTestWorkshop, operation: string) =>
  workshop.sqlite
    .prepare('SELECT candidateId, purpose, kind FROM audit WHERE operation = ? ORDER BY seq')
    .all(operation) as { candidateId: string | null; purpose: string; kind: string }[];
