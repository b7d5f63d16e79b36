import { and, asc, desc, eq, inArray, isNull, or, ne } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { courseQuestionsTable, coursesTable } from '#main/courses/table.ts';
import type { Reader, Writer } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import type { CarriedKind, QuestionDimension } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';

type Carried = {
  purpose: string;
  goal: string;
  goalMinutesPerWeek: number | null;
  questions: { dimension: QuestionDimension; text: string; jobFunctionId: string | null }[];
  hours: HourPattern | null;
};

const nothing: Carried = { purpose: '', goal: '', goalMinutesPerWeek: null, questions: [], hours: null };

/** What a new course takes along from an earlier one of the same person; refuses another person's course at `previousCourseId`. */
export function carriedFrom(
  db: Reader,
  { candidateId, earlierId, carries }: { candidateId: string; earlierId: string | null; carries: CarriedKind[] },
): Carried {
  if (earlierId === null) {
    if (carries.length > 0) throw refusal('invalid', 'courses.nothingToCarry', undefined, 'carries');
    return nothing;
  }
  const earlier = db.select().from(coursesTable).where(eq(coursesTable.id, earlierId)).get();
  if (earlier?.candidateId !== candidateId)
    throw refusal('invalid', 'courses.notSamePerson', undefined, 'previousCourseId');
  const takes = (kind: CarriedKind) => carries.includes(kind);
  return {
    purpose: takes('purpose') ? earlier.purpose : '',
    goal: takes('goal') ? earlier.goal : '',
    goalMinutesPerWeek: takes('goal') ? earlier.goalMinutesPerWeek : null,
    questions: takes('questions') ? questionsOf(db, earlierId) : [],
    hours: takes('hours') ? lastHours(db, earlierId) : null,
  };
}

function questionsOf(db: Reader, courseId: string): Carried['questions'] {
  const { dimension, text, jobFunctionId, seq, courseId: ofCourse } = courseQuestionsTable;
  return db
    .select({ dimension, text, jobFunctionId })
    .from(courseQuestionsTable)
    .where(eq(ofCourse, courseId))
    .orderBy(asc(seq))
    .all();
}

const lastHours = (db: Reader, courseId: string): HourPattern | null =>
  db
    .select({ pattern: hourPlansTable.pattern })
    .from(hourPlansTable)
    .where(eq(hourPlansTable.courseId, courseId))
    .orderBy(desc(hourPlansTable.validFrom), desc(hourPlansTable.seq))
    .limit(1)
    .get()?.pattern ?? null;

/** Suggests in the new course what helped in the earlier one, in the words of then; trying it is a new beginning. */
export function carryAdjustments(db: Writer, { from, to, today }: { from: string; to: string; today: string }): void {
  const { courseId, effect, neededInJob, code, id } = adjustmentsTable;
  const helped = db
    .select()
    .from(adjustmentsTable)
    .where(
      and(eq(courseId, from), inArray(effect, ['helps', 'partly']), or(isNull(neededInJob), ne(neededInJob, 'no'))),
    )
    .orderBy(asc(code), asc(id))
    .all();
  for (const { accommodationId, code: itsCode, category, wording, detail, amount, unit, times } of helped)
    db.insert(adjustmentsTable)
      .values({
        id: newId(),
        courseId: to,
        accommodationId,
        code: itsCode,
        category,
        wording,
        detail,
        amount,
        unit,
        times,
        suggestedOn: today,
      })
      .run();
}
