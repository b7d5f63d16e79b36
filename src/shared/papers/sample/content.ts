import { blankDay } from '#shared/attendance.ts';
import { addDays, mondayOf, weekDays, weekdayOf, type Day } from '#shared/calendar.ts';
import type { Code } from '#shared/code-lists.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import type { DepartmentListContent } from '#shared/papers/department-list.ts';
import type { PrintFrame } from '#shared/papers/kit.ts';
import { sampleEvidence, sampleMeeting } from '#shared/papers/sample/evidence.ts';
import { sampleCandidate, sampleRecord } from '#shared/papers/sample/record.ts';
import type { WeeklyRegisterContent } from '#shared/papers/weekly-register.ts';
import type { PrintTemplate } from '#shared/print-templates.ts';
import type { PrintOptions } from '#shared/prints.ts';
import type { ReportContent } from '#shared/reports.ts';

/** What a sample takes from the house: its name and letterhead, the words of its codes, and nobody. */
export type SampleAsked = {
  frame: PrintFrame;
  template: PrintTemplate;
  options: PrintOptions;
  codes: Code[];
  today: Day;
};

const shownCpr = ({ names, showsCpr }: PrintOptions): string | null =>
  names === 'full' ? (showsCpr ? '610190-0000' : sampleCandidate.cprMasked) : null;

const shownName = ({ names }: PrintOptions): string =>
  names === 'full' ? 'Sofie Eksempel' : names === 'first' ? 'Sofie' : 'S.E.';

function shownRecord(options: PrintOptions, today: Day) {
  const record = sampleRecord(today);
  if (options.names === 'full') return record;
  const candidate = { ...record.candidate, firstName: shownName(options), lastName: '', cprMasked: null, bornOn: null };
  return { ...record, candidate };
}

/** An invented person's course, for a print about one course. */
export function sampleCourse({ frame, template, options, codes, today }: SampleAsked): CourseContent {
  const record = shownRecord(options, today);
  const missed = record.attendance.filter(({ absenceCode }) => absenceCode === 'SYG');
  return {
    frame,
    template,
    options,
    record,
    shownName: shownName(options),
    shownCpr: shownCpr(options),
    evidence: sampleEvidence(record),
    judgements: [],
    recommendation: null,
    ownTaskIds: record.tasks.filter(({ ownerId }) => ownerId === null).map(({ id }) => id),
    understandings: [
      {
        id: 'sample-understanding',
        courseId: record.course.id,
        kind: 'expectations',
        agreedOn: record.course.startsOn,
        text: 'Ring, hvis du ikke kan komme.',
        inReturn: 'Vi spørger, hvordan det går.',
        signedOn: record.course.startsOn,
        endedOn: null,
        version: 1,
      },
    ],
    absences: missed.map(({ day, agreedMinutes, courseId }) => ({
      courseId,
      from: day,
      to: day,
      code: 'SYG',
      wholeDays: 1,
      partDays: 0,
      missingMinutes: agreedMinutes,
      note: {
        id: `sample-note-${day}`,
        courseId,
        from: day,
        to: day,
        notifiedOn: day,
        notifiedAt: '08:15',
        notifiedBy: shownName(options),
        authorityInformedOn: addDays(day, 1),
        comment: '',
        version: 1,
      },
      laterNotes: [],
    })),
    codes,
    closingDays: [],
    meeting: sampleMeeting(record),
    hourPlanId: null,
    period: { from: null, to: null },
  };
}

/** An invented person's report, with a few words in the parts that need them. */
export function sampleReport({ frame, template, options, codes, today }: SampleAsked): ReportContent {
  const record = shownRecord(options, today);
  return {
    kind: 'clarification-report',
    sensitiveSections: [],
    record,
    evidence: sampleEvidence(record),
    shownName: shownName(options),
    shownCpr: shownCpr(options),
    centre: frame.centre,
    codes,
    closingDays: [],
    template,
    texts: [
      { section: 'summary', text: 'Sofie kan arbejde ni timer om ugen, når arbejdet er siddende.' },
      { section: 'background', text: 'Sofie har været længe væk fra arbejdsmarkedet.' },
      { section: 'assessment', text: 'Udholdenheden er vokset gennem forløbet.' },
      { section: 'recommendation', text: 'Siddende arbejde tre dage om ugen.' },
    ],
    choices: {
      recommendationCode: recommendationIn(codes),
      secondaryCode: null,
      certainty: 'middle',
      realisticMinutes: 540,
      realisticEffectiveMinutes: 324,
      development: 'possible',
    },
    approval: null,
    heard: null,
    outdated: [],
    figures: {},
    previous: null,
    reportVersion: 1,
    status: 'draft',
    madeAt: frame.madeAt,
    isDemo: frame.isDemo,
    options,
  };
}

// One that goes with few hours, where the house's list has it.
function recommendationIn(codes: readonly Code[]): string | null {
  const known = codes.filter(({ list }) => list === 'recommendation');
  return (known.find(({ code }) => code === 'FLEKSJOB') ?? known[0])?.code ?? null;
}

const people = [
  { id: 'sample-1', full: 'Alma Eksempel', first: 'Alma', initials: 'A.E.' },
  { id: 'sample-2', full: 'Bo Eksempel', first: 'Bo', initials: 'B.E.' },
  { id: 'sample-3', full: 'Sofie Eksempel', first: 'Sofie', initials: 'S.E.' },
] as const;

/** Three invented people in a week. */
export function sampleRegister({ frame, template, options, today }: SampleAsked): WeeklyRegisterContent {
  const days = weekDays(mondayOf(today)).slice(0, 5);
  return {
    frame,
    template,
    departmentName: 'Værkstedet',
    on: today,
    days: days.map((day) => ({ day, isClosed: false, holiday: null, closedFor: '' })),
    lines: people.map(({ id, ...name }, place) => ({
      courseId: id,
      shownName: name[options.names],
      courseWeek: 9 - place,
      weeks: 13,
      pausedDays: [],
      cells: days.map((day) => ({
        ...blankDay,
        day,
        expected: (weekdayOf(day) + place) % 2 === 1 ? ('agreed' as const) : ('off' as const),
        agreedMinutes: 180,
        startsAt: '09:00',
      })),
    })),
  };
}

/** The same three on a list. */
export function sampleList({ frame, template, options, today }: SampleAsked): DepartmentListContent {
  return {
    frame,
    template,
    departmentName: 'Værkstedet',
    on: today,
    lines: people.map(({ id, ...name }, place) => ({
      courseId: id,
      number: `${today.slice(0, 4)}-900${place}`,
      shownName: name[options.names],
      phone: null,
      isPaused: false,
      courseWeek: 9 - place,
      weeks: 13,
      consultantName: 'Karl Prøvesen',
      hours: { kind: 'days-per-week', daysPerWeek: 3, minutesPerDay: 180 },
      functions: ['Systue'],
      nextMeeting: { kind: 'follow-up', ordinal: 2, meetsOn: addDays(today, 2), startsAt: '10:00' },
    })),
  };
}
