import { eq } from 'drizzle-orm';
import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { closingDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import { meetingRecord } from '#main/meetings/record.ts';
import { frameOf, type CourseAsked } from '#main/prints/asked.ts';
import { judgementsOf } from '#main/prints/judgements.ts';
import { recommendationOf } from '#main/prints/recommendation.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { understandingsOf } from '#main/understandings/of-course.ts';
import { maskCpr } from '#shared/cpr.ts';
import { dottedInitials } from '#shared/names.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { MeetingRecord } from '#shared/meetings.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import type { CoursePrint } from '#shared/print-templates.ts';
import { usuallyLarge, type NameForm } from '#shared/prints.ts';

/** Everything a print about one course is composed from; refuses `not-found`. */
export function courseContent(asked: CourseAsked, print: CoursePrint): CourseContent {
  const { db, courseId, today, options, recordId = null, from = null, to = null } = asked;
  const { reports: _reports, ...record } = courseRecord(db, courseId, today);
  const { candidate } = record;
  const next = meetingFor(print, record);
  const asksMeeting = record.meetings.some(({ id }) => id === recordId);
  const meetingId = asksMeeting ? recordId : (next?.id ?? null);
  const shownName = nameAs(options.names, candidate);
  // Who does what, and who sits at the table, may be the candidate by name.
  const shown = (name: string) =>
    name === `${candidate.firstName} ${candidate.lastName}` || name === candidate.firstName ? shownName : name;
  const evidence = evidenceOf(db, courseId);
  return {
    frame: frameOf(asked, usuallyLarge.has(print)),
    template: templateOf(db, print),
    options,
    record: {
      ...record,
      tasks: record.tasks.map((task) => ({ ...task, owner: shown(task.owner) })),
      candidate: {
        ...candidate,
        ...(options.names === 'full' ? {} : { firstName: shownName, lastName: '', cprMasked: null, bornOn: null }),
        address: candidate.isProtected ? '' : candidate.address,
      },
    },
    shownName,
    shownCpr: options.names === 'full' ? cprOf(db, candidate.id, options.showsCpr) : null,
    evidence: {
      ...evidence,
      minutes: evidence.minutes.map((held) => ({
        ...held,
        decisions: held.decisions.map((decision) => ({ ...decision, owner: shown(decision.owner) })),
      })),
    },
    judgements: judgementsOf(db, candidate.id),
    recommendation: recommendationOf(db, courseId),
    understandings: understandingsOf(db, courseId),
    absences: [...absencesOfCourse(db, courseId, today)],
    codes: allCodes(db),
    closingDays: closingDaysOf(db),
    meeting: meetingId === null ? null : meetingShown(meetingRecord(db, meetingId, today), shown),
    hourPlanId: record.hourPlans.some(({ id }) => id === recordId) ? recordId : null,
    period: { from, to },
  };
}

const meetingShown = (record: MeetingRecord, shown: (name: string) => string): MeetingRecord => ({
  ...record,
  course: { ...record.course, candidateName: shown(record.course.candidateName) },
  participants: record.participants.map((each) => ({ ...each, name: shown(each.name) })),
  openTasks: record.openTasks.map((task) => ({ ...task, owner: shown(task.owner) })),
});

/** The start and the final sheet are for those meetings, held or not; every other print for the next that is planned. */
function meetingFor(print: CoursePrint, { meetings, today }: Pick<CourseRecord, 'meetings' | 'today'>) {
  const kind = print === 'start-meeting' ? 'start' : print === 'final-meeting' ? 'final' : null;
  return kind === null
    ? meetings.find(({ state, meetsOn }) => state === 'planned' && meetsOn >= today)
    : meetings.find((meeting) => meeting.kind === kind && meeting.state !== 'cancelled');
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
