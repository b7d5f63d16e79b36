import { Fragment, useId } from 'react';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import classes from '#renderer/components/EffectBasis.module.css';
import { Fold } from '#renderer/components/Fold.tsx';
import { weeksText } from '#renderer/components/ruler-data.ts';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import { certaintyWords } from '#renderer/try-outs/try-out-words.ts';
import { mondayOf } from '#shared/calendar.ts';
import { courseWeeks } from '#shared/course-weeks.ts';
import type { CourseRecord } from '#shared/courses.ts';
import {
  attendedDay,
  daysOfTryOut,
  effectiveDays,
  type EffectiveDay,
  type EffectiveMinutes,
  type EffectiveWeek,
} from '#shared/effective-minutes.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth, decimalHours, shortDay, weekdayShort } from '#shared/text/format.ts';
import type { IntensityAssessment, TryOut } from '#shared/try-outs.ts';

type EffectBasisProps = {
  record: CourseRecord;
  /** The range it stands under. */
  effective: Extract<EffectiveMinutes, { kind: 'range' }>;
  /** The one function the range is of; of the whole course when left out. */
  tryOut?: TryOut;
};

type BasisDay = EffectiveDay<IntensityAssessment>;

/** What a range stands on, in one line: `uge 9–13, 11 af 13 dage vurderet, 4 vurderinger`. */
export function useBasisText(
  record: CourseRecord,
): (effective: Extract<EffectiveMinutes, { kind: 'range' }>) => string {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  return (effective) =>
    speak('courses.effectiveBasis', {
      weeks: weeksText(courseWeeks(record, closedDays), effective, speak),
      assessed: effective.assessedDays,
      attended: effective.attendedDays,
      count: effective.assessmentCount,
    });
}

/** Opens under effective hours: the weeks, the days and the assessments they are reckoned from. */
export function EffectBasis(props: EffectBasisProps) {
  const speak = useSpeak();
  return (
    <Fold label={speak('tryOuts.basisOpen')}>
      <Basis {...props} />
    </Fold>
  );
}

function Basis({ record, effective, tryOut }: EffectBasisProps) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const titleId = useId();
  const attended = record.attendance.map(attendedDay);
  const days = effectiveDays({
    days: tryOut ? daysOfTryOut(attended, tryOut.id) : attended,
    assessments: (tryOut ? [tryOut] : record.tryOuts).flatMap(({ assessments }) => assessments),
  });
  const used = usedAssessments(days);
  const weeks = courseWeeks(record, closedDays);
  const indexOf = new Map(weeks.weeks.map(({ monday, index }) => [monday, index]));
  const byMonday = [...Map.groupBy(days, ({ day }) => mondayOf(day))];
  return (
    <div className={classes.basis}>
      <TableFrame label={speak('tryOuts.basisWeeks')}>
        <table className={classes.weeks} aria-label={speak('tryOuts.basisWeeks')}>
          <thead>
            <tr>
              <th scope="col">{speak('courses.courseWeek')}</th>
              <th scope="col">{speak('courses.attended')}</th>
              <th scope="col">{speak('tryOuts.intensity')}</th>
              <th scope="col">{speak('tryOuts.basisEffective')}</th>
            </tr>
          </thead>
          <tbody>
            {byMonday.map(([monday, own], place) => (
              <Fragment key={monday}>
                <WeekRow week={effective.weeks[place]} courseWeek={indexOf.get(monday) ?? null} />
                {own.map((day) => (
                  <DayRow key={day.day} day={day} used={used} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div>
        <p id={titleId} className={classes.title}>
          {speak('tryOuts.basisAssessments')}
        </p>
        <ol className={classes.assessments} aria-labelledby={titleId}>
          {used.map((assessment) => (
            <Assessment
              key={assessment.id}
              assessment={assessment}
              functionName={tryOut ? null : nameOf(record.tryOuts, assessment)}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

function WeekRow({ week, courseWeek }: { week: EffectiveWeek | undefined; courseWeek: number | null }) {
  const speak = useSpeak();
  if (!week) return null;
  return (
    <tr className={classes.week}>
      <th scope="row">
        {courseWeek ?? week.week}
        <small>{speak('tryOuts.isoWeekOf', { week: week.week })}</small>
      </th>
      <td>{formatClock(week.attendedMinutes)}</td>
      <td>{percentText(week.percent, speak)}</td>
      <td>
        {week.effectiveMinutes === null
          ? '–'
          : speak('courses.effectiveRange', { range: decimalHours(week.effectiveMinutes, speak.language) })}
      </td>
    </tr>
  );
}

function DayRow({
  day: { day, attendedMinutes, percent, parts },
  used,
}: {
  day: BasisDay;
  used: IntensityAssessment[];
}) {
  const speak = useSpeak();
  const marks = parts.map(({ assessment }) => (assessment ? used.indexOf(assessment) + 1 : '–'));
  return (
    <tr>
      <th scope="row">
        {weekdayShort(day, speak.language)} {dayAndMonth(day)}
      </th>
      <td>{formatClock(attendedMinutes)}</td>
      <td colSpan={percent === null ? 2 : 1}>
        {percent === null ? speak('tryOuts.notAssessed') : percentText(percent, speak)}
      </td>
      {percent !== null && <td>{speak('tryOuts.basisMark', { marks: marks.join(', ') })}</td>}
    </tr>
  );
}

function Assessment({ assessment, functionName }: { assessment: IntensityAssessment; functionName: string | null }) {
  const speak = useSpeak();
  const { percent, from, to, basis, certainty, assessedBy, assessedOn } = assessment;
  const said = [
    basis,
    speak('tryOuts.basisCertainty', { certainty: speak(certaintyWords[certainty]) }),
    speak('tryOuts.assessedByOn', { name: assessedBy, day: shortDay(assessedOn) }),
  ].filter(Boolean);
  return (
    <li>
      <b>{speak('tryOuts.basisAssessment', { percent, from: dayAndMonth(from), to: dayAndMonth(to) })}</b>
      {functionName !== null && <span> {functionName}</span>}
      <small>{said.join(' · ')}</small>
    </li>
  );
}

/** The assessments that hold for some day, by their first day. */
const usedAssessments = (days: readonly BasisDay[]): IntensityAssessment[] =>
  [...new Set(days.flatMap(({ parts }) => parts.flatMap(({ assessment }) => assessment ?? [])))].toSorted((a, b) =>
    a.from === b.from ? a.seq - b.seq : a.from < b.from ? -1 : 1,
  );

const nameOf = (tryOuts: readonly TryOut[], { tryOutId }: IntensityAssessment): string | null =>
  tryOuts.find(({ id }) => id === tryOutId)?.functionName ?? null;

const percentText = (percent: number | null, speak: ReturnType<typeof useSpeak>): string =>
  percent === null ? '–' : speak('format.percent', { percent: Math.round(percent) });
