import { eq } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { closingDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import { meetingRecord } from '#main/meetings/record.ts';
import { frameOf, type CourseAsked } from '#main/prints/asked.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { evidenceOf } from '#main/reports/content.ts';
import { understandingsOf } from '#main/understandings/of-course.ts';
import { maskCpr } from '#shared/cpr.ts';
import { dottedInitials } from '#shared/names.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import type { CoursePrint } from '#shared/print-templates.ts';
import type { NameForm } from '#shared/prints.ts';

/** Everything a print about one course is composed from; refuses `not-found`. */
export function courseContent(asked: CourseAsked, print: CoursePrint): CourseContent {
  const { db, courseId, today, options, recordId = null, from = null, to = null } = asked;
  const { reports: _reports, ...record } = courseRecord(db, courseId, today);
  const { candidate } = record;
  const next = record.meetings.find(({ state, meetsOn }) => state === 'planned' && meetsOn >= today);
  const asksMeeting = record.meetings.some(({ id }) => id === recordId);
  const meetingId = asksMeeting ? recordId : (next?.id ?? null);
  const shownName = nameAs(options.names, candidate);
  return {
    frame: frameOf(asked),
    template: templateOf(db, print),
    options,
    record: {
      ...record,
      candidate: {
        ...candidate,
        ...(options.names === 'full' ? {} : { firstName: shownName, lastName: '', cprMasked: null, bornOn: null }),
        address: candidate.isProtected ? '' : candidate.address,
      },
    },
    shownName,
    shownCpr: options.names === 'full' ? cprOf(db, candidate.id, options.showsCpr) : null,
    evidence: evidenceOf(db, courseId, today),
    understandings: understandingsOf(db, courseId),
    codes: allCodes(db),
    closingDays: closingDaysOf(db),
    meeting: meetingId === null ? null : meetingRecord(db, meetingId, today),
    hourPlanId: record.hourPlans.some(({ id }) => id === recordId) ? recordId : null,
    period: { from, to },
  };
}

/** A person's name as a print may show it. */
export function nameAs(form: NameForm, { firstName, lastName }: { firstName: string; lastName: string }): string {
  if (form === 'first') return firstName;
  const name = `${firstName} ${lastName}`.trim();
  return form === 'full' ? name : dottedInitials(name);
}

function cprOf(db: Reader, candidateId: string, isWhole: boolean): string | null {
  const { cpr } = found(
    db.select({ cpr: candidatesTable.cpr }).from(candidatesTable).where(eq(candidatesTable.id, candidateId)).get(),
  );
  if (cpr === null) return null;
  return isWhole ? `${cpr.slice(0, 6)}-${cpr.slice(6)}` : maskCpr(cpr);
}
