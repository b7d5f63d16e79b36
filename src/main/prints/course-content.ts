import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { closingDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import { meetingRecord } from '#main/meetings/record.ts';
import { frameOf, type CourseAsked } from '#main/prints/asked.ts';
import { judgementsOf } from '#main/prints/judgements.ts';
import { recommendationOf } from '#main/prints/recommendation.ts';
import { courseShown, minutesShown, shownPerson, type ShownPerson } from '#main/prints/shown-person.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { understandingsOf } from '#main/understandings/of-course.ts';
import type { Absence, AbsenceNote } from '#shared/absences.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { MeetingRecord } from '#shared/meetings.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import type { CoursePrint } from '#shared/print-templates.ts';
import { usuallyLarge } from '#shared/prints.ts';
import type { Task } from '#shared/tasks.ts';

/** Everything a print about one course is composed from; refuses `not-found`. */
export function courseContent(asked: CourseAsked, print: CoursePrint): CourseContent {
  const { db, courseId, today, options, recordId = null, from = null, to = null } = asked;
  const { reports: _reports, ...record } = courseRecord(db, courseId, today);
  const { candidate, shownName, shownCpr, shown, isCandidates } = shownPerson(db, record.candidate, options);
  const next = meetingFor(print, record);
  const asksMeeting = record.meetings.some(({ id }) => id === recordId);
  const meetingId = asksMeeting ? recordId : (next?.id ?? null);
  const evidence = evidenceOf(db, courseId);
  return {
    frame: frameOf(asked, usuallyLarge.has(print)),
    template: templateOf(db, print),
    options,
    record: {
      ...record,
      course: courseShown(record.course, candidate),
      tasks: record.tasks.map(ownerShown(shown)),
      candidate,
    },
    shownName,
    shownCpr,
    evidence: { ...evidence, minutes: minutesShown(evidence.minutes, shown) },
    judgements: judgementsOf(db, candidate.id),
    recommendation: recommendationOf(db, courseId),
    understandings: understandingsOf(db, courseId),
    ownTaskIds: record.tasks.filter(isCandidates).map(({ id }) => id),
    // With the full name allowed, what was written down stands word for word.
    absences: absencesOfCourse(db, courseId, today).map(
      options.names === 'full' ? (each) => each : absenceShown(shown),
    ),
    codes: allCodes(db),
    closingDays: closingDaysOf(db),
    meeting: meetingId === null ? null : meetingShown(meetingRecord(db, meetingId, today), shownName, shown),
    hourPlanId: record.hourPlans.some(({ id }) => id === recordId) ? recordId : null,
    period: { from, to },
  };
}

/** Whoever has the candidate's seat is the candidate, whatever they were called when it was written. */
const meetingShown = (record: MeetingRecord, shownName: string, shown: ShownPerson['shown']): MeetingRecord => ({
  ...record,
  course: { ...record.course, candidateName: shownName },
  participants: record.participants.map((each) =>
    each.role === 'candidate'
      ? { ...each, name: shownName }
      : each.staffId === null
        ? { ...each, name: shown(each.name) }
        : each,
  ),
  decisions: record.decisions.map((decision) => ({
    ...decision,
    task: decision.task && ownerShown(shown)(decision.task),
  })),
  openTasks: record.openTasks.map(ownerShown(shown)),
});

/** A colleague has their own name, also where it is the candidate's too. */
const ownerShown =
  (shown: ShownPerson['shown']) =>
  (task: Task): Task =>
    task.ownerId === null ? { ...task, owner: shown(task.owner) } : task;

const absenceShown = (shown: ShownPerson['shown']) => {
  const noteShown = (note: AbsenceNote): AbsenceNote => ({ ...note, notifiedBy: shown(note.notifiedBy) });
  return (absence: Absence): Absence => ({
    ...absence,
    note: absence.note && noteShown(absence.note),
    laterNotes: absence.laterNotes.map(noteShown),
  });
};

/** The start and the final sheet are for those meetings, held or not; every other print for the next that is planned. */
function meetingFor(print: CoursePrint, { meetings, today }: Pick<CourseRecord, 'meetings' | 'today'>) {
  const kind = print === 'start-meeting' ? 'start' : print === 'final-meeting' ? 'final' : null;
  return kind === null
    ? meetings.find(({ state, meetsOn }) => state === 'planned' && meetsOn >= today)
    : meetings.find((meeting) => meeting.kind === kind && meeting.state !== 'cancelled');
}
