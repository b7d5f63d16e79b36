import { effectWords } from '#renderer/adjustments/adjustment-words.ts';
import { stateWords } from '#renderer/components/course-words.ts';
import { attainmentWords } from '#renderer/courses/goal-words.ts';
import type { ComparedCourse, CourseComparison, Differences } from '#shared/course-comparison.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import { decimalHours, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** One fact of both courses, and what is different in words; facts neither has are left out. */
export type BesideRow = { label: string; earlier: string; now: string; differences: string[] };

export function besideRows({ now, earlier, differences }: CourseComparison, speak: Speak): BesideRow[] {
  const row = (label: string, tell: (course: ComparedCourse) => string, told: (string | null)[] = []): BesideRow => ({
    label,
    earlier: tell(earlier),
    now: tell(now),
    differences: told.filter((each) => each !== null),
  });
  const hours = (which: 'start' | 'max' | 'expectedEnd') => (course: ComparedCourse) =>
    course.hours === null ? '' : spokenMinutes(course.hours[which], speak);
  const rows = [
    row(speak('courses.department'), ({ departmentName }) => departmentName),
    row(speak('courseLife.compareWeeks'), ({ weeks }) => speak('courses.weekCount', { count: weeks })),
    row(speak('courseLife.compareEnd'), (course) => endText(course, speak)),
    row(speak('courses.purpose'), ({ purpose }) => purpose),
    row(speak('courses.goal'), (course) => goalText(course, speak)),
    row(speak('courseLife.attainment'), ({ goalAttainment }) =>
      goalAttainment === null ? '' : speak(attainmentWords[goalAttainment]),
    ),
    row(speak('courseLife.compareHoursStart'), hours('start'), [moreHours(differences.startMinutes, speak)]),
    row(speak('courseLife.compareHoursMost'), hours('max'), [moreHours(differences.maxMinutes, speak)]),
    row(speak('courseLife.compareHoursLatest'), hours('expectedEnd'), [moreHours(differences.latestMinutes, speak)]),
    row(speak('courseLife.compareAttendance'), (course) => attendanceText(course, speak), [
      morePercent(differences.attendancePercent, speak),
    ]),
    row(speak('courses.effectivePerWeek'), ({ effective }) => effectiveText(effective, speak)),
    row(
      speak('courseLife.compareFunctions'),
      ({ tryOuts }) => tryOuts.map(({ functionName }) => functionName).join('\n'),
      names(differences, 'Functions', speak),
    ),
    row(
      speak('courseLife.compareAccommodations'),
      ({ adjustments }) =>
        adjustments
          .map(({ wording, effect }) => (effect === null ? wording : `${wording}: ${speak(effectWords[effect])}`))
          .join('\n'),
      names(differences, 'Accommodations', speak),
    ),
    row(speak('courseLife.compareRecommendation'), ({ recommendation }) => recommendation ?? ''),
  ];
  return rows
    .filter(({ earlier: before, now: today }) => before !== '' || today !== '')
    .map((each) => ({ ...each, earlier: each.earlier || '–', now: each.now || '–' }));
}

const endText = ({ state, endReason }: ComparedCourse, speak: Speak): string =>
  [speak(stateWords[state]), endReason].filter(Boolean).join(': ');

const goalText = ({ goal, goalMinutesPerWeek }: ComparedCourse, speak: Speak): string =>
  [goal, goalMinutesPerWeek === null ? '' : speak('courses.inAll', { time: spokenMinutes(goalMinutesPerWeek, speak) })]
    .filter(Boolean)
    .join('\n');

const attendanceText = ({ attendancePercent, attendedDays }: ComparedCourse, speak: Speak): string =>
  attendancePercent === null
    ? ''
    : speak('courseLife.attendanceOf', { percent: attendancePercent, count: attendedDays });

function effectiveText(effective: EffectiveMinutes, speak: Speak): string {
  if (effective.kind !== 'range') return '';
  const hours = [effective.lowestMinutes, effective.highestMinutes].map((each) => decimalHours(each, speak.language));
  return speak('courses.effectiveRange', { range: [...new Set(hours)].join('–') });
}

/** `2 t mere om ugen end dengang` */
function moreHours(minutes: number | null, speak: Speak): string | null {
  if (minutes === null) return null;
  if (minutes === 0) return speak('courseLife.sameHours');
  const time = spokenMinutes(Math.abs(minutes), speak);
  return speak(minutes > 0 ? 'courseLife.moreHours' : 'courseLife.fewerHours', { time });
}

function morePercent(percent: number | null, speak: Speak): string | null {
  if (percent === null) return null;
  if (percent === 0) return speak('courseLife.samePercent');
  return speak(percent > 0 ? 'courseLife.morePercent' : 'courseLife.fewerPercent', { count: Math.abs(percent) });
}

function names(differences: Differences, what: 'Functions' | 'Accommodations', speak: Speak): string[] {
  const groups = [
    { key: 'courseLife.newOnes', all: differences[`new${what}`] },
    { key: 'courseLife.sameOnes', all: differences[`same${what}`] },
    { key: 'courseLife.droppedOnes', all: differences[`dropped${what}`] },
  ] as const;
  return groups.filter(({ all }) => all.length > 0).map(({ key, all }) => speak(key, { names: all.join(', ') }));
}
