import { nameOf, type CandidateView } from '#renderer/candidates/candidate-views.ts';
import classes from '#renderer/candidates/candidates.module.css';
import { stateText, weekOf } from '#renderer/components/course-words.ts';
import type { GridColumn, GridSort } from '#renderer/components/grid.ts';
import { MiniRuler } from '#renderer/components/MiniRuler.tsx';
import { daysBetween } from '#shared/calendar.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { isUnderWay } from '#shared/course-life.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth, shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

type Column = GridColumn<CandidateLine>;

type Seen = { today: string; nameOfStaff: (staffId: string) => string | undefined };

const sinceWords: Partial<Record<CandidateView, { since: TextKey; days: TextKey }>> = {
  waiting: { since: 'candidates.waitingSince', days: 'candidates.daysWaited' },
  referred: { since: 'candidates.referredSince', days: 'candidates.daysSince' },
  paused: { since: 'candidates.pausedSince', days: 'candidates.daysSince' },
};

/** Who has waited longest stands first; elsewhere the name does. */
export const sortOf = (view: CandidateView): GridSort => ({
  key: view in sinceWords ? 'since' : view === 'overdue' ? 'plannedEnd' : 'name',
  isDescending: false,
});

/** Only views of courses under way have a column of attendance. */
export const tellsAttendance = (view: CandidateView): boolean => !(view in sinceWords) && view !== 'overdue';

/** What a view tells of each person: how far they are, or how long they have waited. */
export function columnsOf(view: CandidateView, seen: Seen, speak: Speak): Column[] {
  const { name, cpr, week, agreed, attendance, department, consultant } = commonColumns(seen, speak);
  const words = sinceWords[view];
  if (words) {
    const since = sinceColumns(words, seen.today, speak);
    return view === 'paused'
      ? [name, cpr, ...since, week, department, consultant]
      : [name, cpr, ...since, wishedStart(speak), department, consultant];
  }
  if (view === 'overdue') return [name, cpr, ...overdueColumns(seen.today, speak), week, department, consultant];
  return [name, cpr, week, agreed, attendance, department, consultant];
}

function commonColumns({ today, nameOfStaff }: Seen, speak: Speak) {
  const consultantOf = ({ course }: CandidateLine) => (course?.consultantId ? nameOfStaff(course.consultantId) : null);
  return {
    name: {
      key: 'name',
      header: speak('candidates.name'),
      isName: true,
      width: 'minmax(0, 1.7fr)',
      sortBy: nameOf,
      cell: (line) => (
        <>
          {nameOf(line)}
          {line.course !== null && line.course.ordinal > 1 && (
            <span className={classes.ordinal}>
              {' '}
              {speak('candidates.courseOrdinal', { ordinal: line.course.ordinal })}
            </span>
          )}
        </>
      ),
    },
    cpr: {
      key: 'cpr',
      header: speak('candidates.cpr'),
      width: '116px',
      sortBy: ({ cprMasked }) => cprMasked,
      cell: ({ cprMasked }) =>
        cprMasked === null ? (
          <span className={classes.quiet}>{speak('app.notStated')}</span>
        ) : (
          <>
            <span className="num">{cprMasked.slice(0, 6)}</span>
            {cprMasked.slice(6)}
          </>
        ),
    },
    week: {
      key: 'week',
      header: speak('candidates.week'),
      width: '144px',
      sortBy: ({ course }) => (course === null ? null : weekOf(course, today).week),
      cell: ({ course }) => <CoursePlace course={course} today={today} speak={speak} />,
    },
    agreed: {
      key: 'agreed',
      header: speak('courses.agreed'),
      isNumber: true,
      width: '72px',
      sortBy: ({ course }) => course?.agreedMinutesPerWeek ?? null,
      cell: ({ course }) => known(course?.agreedMinutesPerWeek, formatClock),
    },
    attendance: {
      key: 'attendance',
      header: speak('candidates.attendance'),
      isNumber: true,
      width: '96px',
      sortBy: ({ course }) => course?.attendancePercent ?? null,
      cell: ({ course }) => known(course?.attendancePercent, (percent) => speak('format.percent', { percent })),
    },
    department: {
      key: 'department',
      header: speak('courses.department'),
      width: 'minmax(108px, 1fr)',
      sortBy: ({ course }) => course?.departmentName ?? null,
      cell: ({ course }) => course?.departmentName ?? '',
    },
    consultant: {
      key: 'consultant',
      header: speak('candidates.consultant'),
      width: 'minmax(0, 1fr)',
      isSecondary: true,
      sortBy: (line) => consultantOf(line) ?? null,
      cell: (line) =>
        line.course &&
        (consultantOf(line) ?? <span className={classes.quiet}>{speak('candidates.noConsultant')}</span>),
    },
  } satisfies Record<string, Column>;
}

const sinceColumns = (words: { since: TextKey; days: TextKey }, today: string, speak: Speak): Column[] => [
  {
    key: 'since',
    header: speak(words.since),
    width: '120px',
    sortBy: ({ course }) => course?.stateSince ?? null,
    cell: ({ course }) => course && shortDay(course.stateSince),
  },
  {
    key: 'days',
    header: speak(words.days),
    isNumber: true,
    width: '104px',
    sortBy: ({ course }) => course && daysBetween(course.stateSince, today),
    cell: ({ course }) => course && daysBetween(course.stateSince, today),
  },
];

const wishedStart = (speak: Speak): Column => ({
  key: 'wishedStart',
  header: speak('candidates.wishedStart'),
  width: '108px',
  sortBy: ({ course }) => course?.startsOn ?? null,
  cell: ({ course }) => course && shortDay(course.startsOn),
});

const overdueColumns = (today: string, speak: Speak): Column[] => [
  {
    key: 'plannedEnd',
    header: speak('candidates.plannedEnd'),
    width: '108px',
    sortBy: ({ course }) => course?.plannedEndOn ?? null,
    cell: ({ course }) => course && shortDay(course.plannedEndOn),
  },
  {
    key: 'daysOver',
    header: speak('candidates.daysOver'),
    isNumber: true,
    width: '100px',
    sortBy: ({ course }) => course && daysBetween(course.plannedEndOn, today),
    cell: ({ course }) => course && daysBetween(course.plannedEndOn, today),
  },
];

const known = (value: number | null | undefined, say: (value: number) => string): string =>
  value === null || value === undefined ? '–' : say(value);

function CoursePlace({ course, today, speak }: { course: CandidateLine['course']; today: string; speak: Speak }) {
  if (course === null) return <span className={classes.quiet}>{speak('candidates.noCourse')}</span>;
  const text = stateText(course, today, speak);
  if (course.state === 'planned')
    return (
      <span className={classes.quiet} title={text}>
        {speak('courses.begins', { day: dayAndMonth(course.startsOn) })}
      </span>
    );
  if (!isUnderWay(course.state)) return <span className={classes.quiet}>{text}</span>;
  return <MiniRuler {...weekOf(course, today)} isPaused={course.state === 'paused'} label={text} />;
}
