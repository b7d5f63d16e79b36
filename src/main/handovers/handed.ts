import { and, eq } from 'drizzle-orm';
import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { centreOf, closedDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import type { Handed } from '#main/handovers/rows.ts';
import { openWordsOf } from '#main/handovers/open-words.ts';
import { interruptionOf, sensitivePieces } from '#main/handovers/sensitive.ts';
import { withinCourse } from '#main/handovers/within-course.ts';
import { meetingParticipantsTable, meetingsTable } from '#main/meetings/table.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { previousOf } from '#main/reports/previous.ts';
import { codeOfDay, type Code } from '#shared/code-lists.ts';
import type { CourseStep } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';

/**
 * Gathers what a package of the course tells, with the chosen sensitive pieces and no other. Refuses `conflict` without an issued
 * report, and `invalid` for a piece that is not of the course.
 */
export function handedCourse(
  db: Reader,
  courseId: string,
  { today, sensitiveIds }: { today: string; sensitiveIds: readonly string[] },
): Handed {
  const record = withinCourse(courseRecord(db, courseId, today));
  const issued = previousOf(db, courseId);
  if (!issued) throw refusal('conflict', 'handovers.noReport');
  const candidate = found(
    db
      .select({ cpr: candidatesTable.cpr })
      .from(candidatesTable)
      .where(eq(candidatesTable.id, record.course.candidateId))
      .get(),
  );
  const pieces = sensitivePieces(db, record);
  if (sensitiveIds.some((id) => !pieces.some((piece) => piece.id === id)))
    throw refusal('invalid', 'handovers.pieceGone', undefined, 'sensitiveIds');
  const chosen = pieces.filter(({ id }) => sensitiveIds.includes(id));
  const codes = allCodes(db);
  const interruption = interruptionOf(record);
  const mayTell = chosen.some(({ kind }) => kind === 'interruption');
  return {
    record,
    centre: centreOf(db),
    codes,
    closedDays: closedDaysOf(db),
    cpr: candidate.cpr,
    absences: absencesOfCourse(db, courseId, today),
    interruptionCode: interruption && toldReason(codes, interruption, mayTell),
    evidence: evidenceOf(db, courseId),
    attendees: attendeesOf(db, courseId),
    choices: issued.choices,
    answers: issued.answers,
    openWords: openWordsOf(db, courseId),
    chosen,
  };
}

/** The reason as a package may tell it: a sensitive one is not stated until somebody chooses to tell (EXPORT.md). */
function toldReason(codes: readonly Code[], { reasonCode, happensOn }: CourseStep, mayTell: boolean): string | null {
  const code = codeOfDay(codes, 'interruption', reasonCode, happensOn);
  return code?.kind === 'sensitive' && !mayTell ? 'IKKE_OPLYST' : (code?.code ?? null);
}

/** The roles of those who came, by meeting. */
function attendeesOf(db: Reader, courseId: string): Handed['attendees'] {
  const { meetingId, role, presence } = meetingParticipantsTable;
  const came = db
    .select({ meetingId, role })
    .from(meetingParticipantsTable)
    .innerJoin(meetingsTable, eq(meetingsTable.id, meetingId))
    .where(and(eq(meetingsTable.courseId, courseId), eq(presence, 'came')))
    .all();
  const byMeeting = Map.groupBy(came, (each) => each.meetingId);
  return new Map([...byMeeting].map(([id, all]) => [id, all.map((each) => each.role)]));
}
