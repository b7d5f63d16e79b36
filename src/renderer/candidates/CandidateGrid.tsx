import { useMemo } from 'react';
import classes from '#renderer/candidates/candidates.module.css';
import { nameOf } from '#renderer/candidates/candidate-views.ts';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import type { GridColumn } from '#renderer/components/grid.ts';
import { MiniRuler } from '#renderer/components/MiniRuler.tsx';
import { stateText, weekOf } from '#renderer/components/course-words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { isUnderWay, type CourseState } from '#shared/course-life.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

type CandidateGridProps = {
  lines: readonly CandidateLine[];
  today: string;
  isEmptyBook: boolean;
  /** A word is looked for; without one, it is the view that is empty. */
  isFiltered: boolean;
  selectedId: string | null;
  onSelect: (line: CandidateLine) => void;
  onOpen: (line: CandidateLine) => void;
};

/** The lines, with the number masked and the course as thirteen small segments. */
export function CandidateGrid({
  lines,
  today,
  isEmptyBook,
  isFiltered,
  selectedId,
  onSelect,
  onOpen,
}: CandidateGridProps) {
  const speak = useSpeak();
  const emptyWords = isEmptyBook ? 'candidates.none' : isFiltered ? 'candidates.noneHere' : 'candidates.noneInView';
  const columns = useMemo(() => columnsIn(speak, today), [speak, today]);
  return (
    <DataGrid
      label={speak('candidates.title')}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      selectedKey={selectedId}
      onSelect={onSelect}
      onOpen={onOpen}
      initialSort={{ key: 'name', isDescending: false }}
      hasFirstFocus
      empty={<EmptyState sentence={speak(emptyWords)} />}
    />
  );
}

const columnsIn = (speak: Speak, today: string): GridColumn<CandidateLine>[] => [
  {
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
  {
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
  {
    key: 'week',
    header: speak('candidates.week'),
    width: '144px',
    sortBy: ({ course }) =>
      course === null ? null : weekOf({ ...course, state: course.state as CourseState }, today).week,
    cell: ({ course }) => <CoursePlace course={course} today={today} speak={speak} />,
  },
  {
    key: 'agreed',
    header: speak('courses.agreed'),
    isNumber: true,
    width: '72px',
    sortBy: ({ course }) => course?.agreedMinutesPerWeek ?? null,
    cell: ({ course }) => known(course?.agreedMinutesPerWeek, formatClock),
  },
  {
    key: 'attendance',
    header: speak('candidates.attendance'),
    isNumber: true,
    width: '96px',
    sortBy: ({ course }) => course?.attendancePercent ?? null,
    cell: ({ course }) => known(course?.attendancePercent, (percent) => speak('format.percent', { percent })),
  },
  {
    key: 'department',
    header: speak('courses.department'),
    width: 'minmax(0, 1fr)',
    sortBy: ({ course }) => course?.departmentName ?? null,
    cell: ({ course }) => course?.departmentName ?? '',
  },
];

const known = (value: number | null | undefined, say: (value: number) => string): string =>
  value === null || value === undefined ? '–' : say(value);

function CoursePlace({ course, today, speak }: { course: CandidateLine['course']; today: string; speak: Speak }) {
  if (course === null) return <span className={classes.quiet}>{speak('candidates.noCourse')}</span>;
  const state = course.state as CourseState;
  const text = stateText({ ...course, state }, today, speak);
  if (state === 'planned')
    return (
      <span className={classes.quiet} title={text}>
        {speak('courses.begins', { day: dayAndMonth(course.startsOn) })}
      </span>
    );
  if (!isUnderWay(state)) return <span className={classes.quiet}>{text}</span>;
  return <MiniRuler {...weekOf({ ...course, state }, today)} isPaused={state === 'paused'} label={text} />;
}
