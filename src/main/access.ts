import { and, eq } from 'drizzle-orm';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';
import type { SignedIn } from '#shared/session.ts';

/**
 * Whether the person may see this candidate, or this one course of theirs. Leaders and consultants see everyone; a mentor is
 * company staff and sees only courses in the mentor's own department, and the candidates who have one (DOMAIN.md B7, section 7 Roles).
 * The floor reaches single courses of the department the screen was handed over to; that only today's are answered, its handlers see to.
 */
export function maySee(db: Reader, user: SignedIn, about: { candidateId: string; courseId: string | null }): boolean {
  if (user.role === 'floor') return isCourseOf(db, about, user.departmentId);
  if (user.role !== 'mentor') return true;
  const own = db
    .select({ id: coursesTable.id })
    .from(coursesTable)
    .innerJoin(staffTable, eq(staffTable.departmentId, coursesTable.departmentId))
    .where(
      and(
        eq(coursesTable.candidateId, about.candidateId),
        about.courseId === null ? undefined : eq(coursesTable.id, about.courseId),
        eq(staffTable.id, user.staffId),
      ),
    )
    .limit(1)
    .get();
  return own !== undefined;
}

function isCourseOf(db: Reader, about: { courseId: string | null }, departmentId: string): boolean {
  if (about.courseId === null) return false;
  const course = db
    .select({ departmentId: coursesTable.departmentId })
    .from(coursesTable)
    .where(eq(coursesTable.id, about.courseId))
    .get();
  return course?.departmentId === departmentId;
}
