import { blankDay, type AttendanceDay } from '#shared/attendance.ts';
import { addDays, addWeeks, isWorkday, mondayOf, plannedEnd, type Day, type Weekday } from '#shared/calendar.ts';
import { weekdayOf } from '#shared/calendar.ts';
import type { Candidate } from '#shared/candidates.ts';
import type { Course, CourseRecord } from '#shared/courses.ts';
import { attendedDay, effectiveMinutes } from '#shared/effective-minutes.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import { sampleAdjustments, sampleTryOutOn, sampleTryOuts } from '#shared/papers/sample/tried.ts';

/** Nobody: she stands in the preview of a template and in no book. The number is a replacement number, day + 60. */
export const sampleCandidate: Candidate = {
  id: 'sample-candidate',
  firstName: 'Sofie',
  lastName: 'Eksempel',
  phone: '00 00 00 00',
  email: '',
  address: 'Prøvevej 1',
  isProtected: false,
  interpreterLanguage: '',
  lastWorkedKind: 'long-away',
  lastWorkedOn: null,
  wishes: 'Noget med hænderne, gerne sammen med andre.',
  exclusions: 'Stå op hele dagen.',
  cprMasked: '610190-••••',
  isReplacementCpr: true,
  hasValidChecksum: true,
  bornOn: '1990-01-01',
  version: 1,
};

/** A course of 13 weeks in its ninth: her hours have gone up, and some days were missed. */
export function sampleRecord(today: Day): Omit<CourseRecord, 'reports'> {
  const startsOn = mondayOf(addWeeks(today, -8));
  const plannedEndOn = plannedEnd(startsOn, noClosedDays);
  const raisedOn = addWeeks(startsOn, 4);
  const course: Course = {
    id: 'sample-course',
    number: `${startsOn.slice(0, 4)}-0000`,
    ordinal: 1,
    candidateId: sampleCandidate.id,
    departmentId: 'sample-department',
    departmentName: 'Værkstedet',
    consultantId: 'sample-consultant',
    consultantName: 'Karl Prøvesen',
    counsellorId: 'sample-counsellor',
    counsellorName: 'Rita Prøvesen',
    counsellorUnit: '',
    targetGroupCode: null,
    benefitCode: null,
    measureCode: null,
    referredOn: addDays(startsOn, -21),
    purpose: 'At afklare, hvor mange timer Sofie kan arbejde, og med hvad.',
    goal: 'Tre dage om ugen',
    goalMinutesPerWeek: 540,
    goalRealism: 'realistic',
    goalAttainment: null,
    goalNote: '',
    deviations: '',
    previousCourseId: null,
    repeatReason: '',
    whatIsDifferent: '',
    templateId: null,
    startsOn,
    plannedEndOn,
    endedOn: null,
    state: 'running',
    version: 1,
  };
  const hourPlans = [hourPlan(1, startsOn, 120), hourPlan(2, raisedOn, 180)];
  const attendance = sampleDays(startsOn, raisedOn, today);
  const tryOuts = sampleTryOuts(startsOn, attendance);
  return {
    today,
    course,
    candidate: sampleCandidate,
    steps: [
      {
        id: 'sample-step',
        courseId: course.id,
        seq: 1,
        act: 'plan',
        happensOn: startsOn,
        toState: 'planned',
        reasonCode: null,
        reason: '',
        movedFrom: null,
        movedTo: null,
        registeredById: null,
        registeredBy: null,
        registeredAt: `${startsOn}T08:00:00.000Z`,
        version: 1,
      },
    ],
    assignments: [
      {
        id: 'sample-assignment',
        courseId: course.id,
        staffId: 'sample-consultant',
        staffName: 'Karl Prøvesen',
        part: 'responsible',
        from: startsOn,
        to: null,
        note: '',
        version: 1,
      },
    ],
    questions: [
      {
        id: 'sample-question',
        seq: 1,
        dimension: 'duration',
        text: 'Hvor mange timer kan Sofie arbejde om ugen?',
        jobFunctionId: null,
        jobFunctionName: null,
        answer: 'Ni timer over tre dage, når arbejdet er siddende.',
        version: 1,
      },
    ],
    hourPlans,
    attendance,
    tryOuts,
    adjustments: sampleAdjustments(startsOn, attendance),
    meetings: sampleMeetings(startsOn, today),
    tasks: [
      {
        id: 'sample-task',
        courseId: course.id,
        meetingId: 'sample-meeting-2',
        text: 'Tage skemaet med til mødet',
        ownerId: null,
        owner: 'Sofie Eksempel',
        dueOn: addDays(today, 7),
        doneOn: null,
        version: 1,
      },
    ],
    effective: effectiveMinutes({
      days: attendance.map(attendedDay),
      assessments: tryOuts.flatMap(({ assessments }) => assessments),
    }),
    siblings: [],
  };
}

const noClosedDays: ReadonlySet<Day> = new Set();
const agreedWeekdays: readonly Weekday[] = [1, 3, 5];

const hourPlan = (seq: number, validFrom: Day, minutes: number): HourPlan => ({
  id: `sample-plan-${seq}`,
  courseId: 'sample-course',
  seq,
  validFrom,
  pattern: { kind: 'weekdays', days: agreedWeekdays.map((weekday) => ({ weekday, startsAt: '09:00', minutes })) },
  reasonCode: null,
  reason: seq === 1 ? '' : 'Det gik godt med to timer',
  decidedBy: seq === 1 ? 'Startmødet' : 'Opfølgning 1',
  version: 1,
});

/** Every agreed day before today: one of ten was missed, and one was shorter. */
function sampleDays(startsOn: Day, raisedOn: Day, today: Day): AttendanceDay[] {
  const days: AttendanceDay[] = [];
  for (let day = startsOn; day < today; day = addDays(day, 1)) {
    if (!agreedWeekdays.includes(weekdayOf(day)) || !isWorkday(day, noClosedDays)) continue;
    const agreedMinutes = day < raisedOn ? 120 : 180;
    const isMissed = days.length % 10 === 4;
    const isShort = days.length % 10 === 8;
    const attendedMinutes = isMissed ? 0 : isShort ? agreedMinutes - 60 : agreedMinutes;
    days.push({
      ...blankDay,
      id: `sample-day-${day}`,
      courseId: 'sample-course',
      day,
      agreedMinutes,
      attendedMinutes,
      absenceCode: isMissed ? 'SYG' : isShort ? 'BEHANDLING' : null,
      parts: isMissed ? [] : [{ tryOutId: sampleTryOutOn(day, raisedOn), minutes: attendedMinutes }],
      symptomBefore: isMissed ? null : 3,
      symptomAfter: isMissed ? null : 5,
      minutesToOnset: isMissed ? null : agreedMinutes - 75,
      version: 1,
    });
  }
  return days;
}

function sampleMeetings(startsOn: Day, today: Day): CourseMeeting[] {
  const meeting = (place: number, more: Pick<CourseMeeting, 'kind' | 'ordinal' | 'week' | 'meetsOn' | 'state'>) => ({
    id: `sample-meeting-${place}`,
    courseId: 'sample-course',
    targetOn: more.meetsOn,
    toleranceWorkdays: 5,
    startsAt: '10:00',
    durationMinutes: 60,
    place: 'Mødelokalet',
    movedFrom: null,
    reason: '',
    hasAgenda: true,
    hasMinutes: more.state === 'held',
    version: 1,
    ...more,
  });
  return [
    meeting(1, { kind: 'start', ordinal: null, week: 0, meetsOn: startsOn, state: 'held' }),
    meeting(2, { kind: 'follow-up', ordinal: 1, week: 4, meetsOn: addWeeks(startsOn, 4), state: 'held' }),
    meeting(3, { kind: 'follow-up', ordinal: 2, week: 8, meetsOn: addDays(today, 2), state: 'planned' }),
    meeting(4, { kind: 'final', ordinal: null, week: 12, meetsOn: addWeeks(startsOn, 12), state: 'planned' }),
  ];
}
