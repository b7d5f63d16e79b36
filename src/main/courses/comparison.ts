import { desc, eq, sql } from 'drizzle-orm';
import { closedDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import type { QueryContext, Reader } from '#main/handler.ts';
import { choicesOf } from '#main/reports/texts.ts';
import { reportsTable } from '#main/reports/table.ts';
import { todayIn } from '#shared/calendar.ts';
import { absenceKindOn, codeOfDay, codeText, type Code, type CodeList } from '#shared/code-lists.ts';
import {
  comparedCourse,
  differencesOf,
  type ComparedCourse,
  type CourseComparison,
} from '#shared/course-comparison.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';
import { lastDayLived } from '#shared/report-facts.ts';

/** A course beside an earlier one of the same person, in the centre's own words. */
export function compareCourses(
  { courseId, earlierCourseId }: { courseId: string; earlierCourseId: string },
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
): CourseComparison {
  const [now, earlier] = [courseRecord(db, courseId, today), courseRecord(db, earlierCourseId, today)];
  if (now.candidate.id !== earlier.candidate.id)
    throw refusal('invalid', 'courses.notSamePerson', undefined, 'earlierCourseId');
  if (earlier.course.ordinal >= now.course.ordinal)
    throw refusal('invalid', 'courses.notEarlier', undefined, 'earlierCourseId');

  const codes = allCodes(db);
  const compared = { now: comparedFrom(db, now, codes), earlier: comparedFrom(db, earlier, codes) };
  return { ...compared, differences: differencesOf(compared.now, compared.earlier) };
}

function comparedFrom(db: Reader, record: CourseRecord, codes: readonly Code[]): ComparedCourse {
  const wordOf = (list: CodeList, code: string, day: string): string => {
    const known = codeOfDay(codes, list, code, day);
    return known === null ? code : codeText(known, 'da');
  };
  const recommended = recommendationOf(db, record);
  const closedDays = closedDaysOf(db);
  return comparedCourse(record, {
    wordOf,
    kindOf: (code, day) => (closedDays.has(day) ? 'closed' : absenceKindOn(codes, code, day)),
    recommendation: recommended && wordOf('recommendation', recommended.code, recommended.on),
  });
}

/** As the newest issued report says it, on the day of its issue; before there is one, as it is chosen so far. */
function recommendationOf(db: Reader, record: CourseRecord): { code: string; on: string } | null {
  const issued = db
    .select({
      code: sql<string | null>`json_extract(${reportsTable.content}, '$.choices.recommendationCode')`,
      issuedAt: reportsTable.issuedAt,
    })
    .from(reportsTable)
    .where(eq(reportsTable.courseId, record.course.id))
    .orderBy(desc(reportsTable.reportVersion))
    .limit(1)
    .get();
  const code = issued ? issued.code : choicesOf(db, record.course.id).recommendationCode;
  return code === null ? null : { code, on: issued ? todayIn(issued.issuedAt) : lastDayLived(record) };
}
