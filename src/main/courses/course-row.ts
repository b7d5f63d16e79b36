import { eq } from 'drizzle-orm';
import { coursesTable } from '#main/courses/table.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';

/** The course as it stands in the book; refuses `not-found`. */
export const courseRow = (db: Reader, courseId: string) =>
  found(db.select().from(coursesTable).where(eq(coursesTable.id, courseId)).get());
