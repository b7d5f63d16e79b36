import type {
  AttendanceStatement,
  StatementDay,
  StatementReason,
  StatementWeek,
} from '#shared/attendance-statement.ts';
import type { Absence } from '#shared/absences.ts';
import { addDays, isoWeekOf, type Day } from '#shared/calendar.ts';
import { codeOfDay, codeText, type AbsenceKind } from '#shared/code-lists.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { clockText, dayAndMonth, shortDay, spokenMinutes, weekdayLong } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

const kindWords: Record<AbsenceKind, TextKey> = {
  sick: 'attendanceStatement.kindSick',
  lawful: 'attendanceStatement.kindLawful',
  unlawful: 'attendanceStatement.kindUnlawful',
  holiday: 'attendanceStatement.kindHoliday',
  closed: 'attendanceStatement.kindClosed',
};

/** Week by week; the weeks add up to the whole. */
export function weeksTable({ weeks, figures, missingDays }: AttendanceStatement, speak: Speak): PaperBlock[] {
  if (figures.registeredDays === 0 && missingDays === 0) return [];
  return [
    {
      kind: 'table',
      label: speak('attendanceStatement.weeks'),
      columns: [
        { header: speak('attendanceStatement.week'), isName: true, isTight: true },
        { header: speak('attendanceStatement.calendarWeek'), isTight: true },
        { header: speak('attendanceStatement.agreed'), isNumber: true, isTight: true },
        { header: speak('attendanceStatement.attended'), isNumber: true, isTight: true },
        { header: speak('attendanceStatement.percent'), isNumber: true, isTight: true },
        { header: speak('attendanceStatement.withoutLawful'), isNumber: true },
        { header: speak('attendanceStatement.days'), isNumber: true, isTight: true },
        { header: speak('attendanceStatement.notRegistered'), isNumber: true },
      ],
      rows: [
        ...weeks.map((week) => ({
          key: week.monday,
          cells: [
            speak('attendanceStatement.weekOfCourse', { week: week.week }),
            speak('attendanceStatement.weekAndDays', {
              week: isoWeekOf(week.monday).week,
              from: dayAndMonth(week.monday),
              to: dayAndMonth(addDays(week.monday, 4)),
            }),
            ...weekCells(week, speak),
          ],
        })),
        {
          key: 'total',
          isTotal: true,
          cells: [speak('paper.total'), '', ...weekCells({ figures, missingDays, rest: null }, speak)],
        },
      ],
    },
  ];
}

function weekCells(
  { figures, missingDays, rest }: Pick<StatementWeek, 'figures' | 'missingDays' | 'rest'>,
  speak: Speak,
): string[] {
  if (rest !== null)
    return [
      speak(rest === 'closed' ? 'attendanceStatement.closed' : 'attendanceStatement.paused'),
      '–',
      '–',
      '–',
      '–',
      '–',
    ];
  const percent = (value: number | null) => (value === null ? '–' : speak('format.percent', { percent: value }));
  const { agreedMinutes, attendedMinutes, attendedDays, registeredDays } = figures;
  return [
    spokenMinutes(agreedMinutes, speak),
    spokenMinutes(attendedMinutes, speak),
    percent(figures.percent),
    percent(figures.percentWithoutLawful),
    speak('attendanceStatement.daysOf', { attended: attendedDays, registered: registeredDays }),
    missingDays === 0 ? '–' : `${missingDays}`,
  ];
}

/** What is missing, by its code and kind. */
export function reasonsTable(content: CourseContent, { reasons }: AttendanceStatement, speak: Speak): PaperTable {
  const cells = ({ wholeDays, partDays, minutes }: Omit<StatementReason, 'code' | 'kind' | 'since'>) => [
    wholeDays === 0 ? '–' : `${wholeDays}`,
    partDays === 0 ? '–' : `${partDays}`,
    spokenMinutes(minutes, speak),
  ];
  const sum = (of: 'wholeDays' | 'partDays' | 'minutes') => reasons.reduce((total, each) => total + each[of], 0);
  return {
    kind: 'table',
    label: speak('attendanceStatement.byReason'),
    columns: [
      { header: speak('attendanceStatement.reason'), isName: true, width: 38 },
      { header: speak('attendanceStatement.kind') },
      { header: speak('attendanceStatement.wholeDays'), isNumber: true },
      { header: speak('attendanceStatement.partDays'), isNumber: true },
      { header: speak('attendanceStatement.missingTime'), isNumber: true, isTight: true },
    ],
    rows: [
      ...reasons.map((reason) => ({
        key: reason.code || 'none',
        cells: [
          reasonWord(content, reason.code, reason.since, speak),
          reason.kind === null ? '–' : speak(kindWords[reason.kind]),
          ...cells(reason),
        ],
      })),
      ...(reasons.length > 1
        ? [
            {
              key: 'total',
              isTotal: true,
              cells: [
                speak('paper.total'),
                '',
                ...cells({ wholeDays: sum('wholeDays'), partDays: sum('partDays'), minutes: sum('minutes') }),
              ],
            },
          ]
        : []),
    ],
  };
}

/** The absences with days in the statement, the earliest first, with when each was told; null when there is none. */
export function absencesTable(
  content: CourseContent,
  { from, to }: AttendanceStatement,
  speak: Speak,
): PaperTable | null {
  const shown = content.absences.filter((absence) => absence.from <= to && from <= absence.to);
  if (shown.length === 0) return null;
  const isCut = shown.some((absence) => absence.from < from || to < absence.to);
  return {
    kind: 'table',
    label: speak('attendanceStatement.absences'),
    columns: [
      { header: speak('attendanceStatement.period'), isName: true, isTight: true },
      { header: speak('attendanceStatement.reason') },
      { header: speak('attendanceStatement.dayCount'), isNumber: true },
      { header: speak('attendanceStatement.missingTime'), isNumber: true, isTight: true },
      { header: speak('attendanceStatement.notified') },
      { header: speak('attendanceStatement.informed', { authority: content.frame.centre.authorityName }) },
    ],
    rows: shown.map((absence) => ({
      key: absence.from,
      cells: [
        absence.from === absence.to ? shortDay(absence.from) : `${dayAndMonth(absence.from)} – ${shortDay(absence.to)}`,
        reasonWord(content, absence.code, absence.from, speak),
        `${absence.wholeDays + absence.partDays}`,
        spokenMinutes(absence.missingMinutes, speak),
        notified(absence, speak),
        informed(absence, speak),
      ],
    })),
    ...(isCut ? { notes: [speak('attendanceStatement.shownWhole')] } : {}),
  };
}

const notesOf = ({ note, laterNotes }: Absence) => (note === null ? [] : [note, ...laterNotes]);

function notified(absence: Absence, speak: Speak): string {
  const told = notesOf(absence).flatMap(({ notifiedOn, notifiedAt, notifiedBy }) => {
    const day = notifiedOn === null ? '' : shortDay(notifiedOn);
    const when =
      notifiedOn !== null && notifiedAt !== null
        ? speak('format.moment', { day, clock: clockText(notifiedAt, speak.language) })
        : day;
    const parts = [when, notifiedBy].filter((part) => part !== '');
    return parts.length === 0 ? [] : [parts.join(', ')];
  });
  return told.join('; ') || speak('absences.notNoted');
}

const informed = (absence: Absence, speak: Speak): string =>
  notesOf(absence)
    .flatMap(({ authorityInformedOn }) => (authorityInformedOn === null ? [] : [shortDay(authorityInformedOn)]))
    .join('; ') || speak('absences.notNoted');

/** Every day with what was agreed and attended, those nobody registered and the closed ones among them. */
export function daysTable(content: CourseContent, { days }: AttendanceStatement, speak: Speak): PaperBlock[] {
  if (days.every(({ kind }) => kind === 'closed')) return [];
  return [
    {
      kind: 'table',
      label: speak('attendanceStatement.days'),
      columns: [
        { header: speak('attendanceStatement.day'), isName: true, isTight: true },
        { header: speak('attendanceStatement.agreed'), isNumber: true, isTight: true },
        { header: speak('attendanceStatement.attended'), isNumber: true, isTight: true },
        { header: speak('attendanceStatement.missingTime'), isNumber: true, isTight: true },
        { header: speak('attendanceStatement.reason'), width: 40 },
      ],
      rows: days.map((day, place) => ({
        key: `${day.day} ${place}`,
        cells: [`${weekdayLong(day.day, speak.language)} ${shortDay(day.day)}`, ...dayCells(content, day, speak)],
      })),
    },
  ];
}

function dayCells(content: CourseContent, each: StatementDay, speak: Speak): string[] {
  switch (each.kind) {
    case 'closed': {
      const label = each.holiday === null ? each.label : speak(each.holiday);
      return [
        '–',
        '–',
        '–',
        label === '' ? speak('attendanceStatement.closed') : speak('attendanceStatement.closedFor', { label }),
      ];
    }
    case 'missing': {
      const { isFlexible, days, minutes } = each.missing;
      return [
        spokenMinutes(minutes, speak),
        '–',
        '–',
        isFlexible
          ? speak('attendanceStatement.flexibleMissing', { count: days })
          : speak('attendanceStatement.dayMissing'),
      ];
    }
    case 'registered': {
      const { agreedMinutes, attendedMinutes, absenceCode } = each.line;
      const missing = Math.max(0, agreedMinutes - attendedMinutes);
      return [
        agreedMinutes === 0 ? '–' : spokenMinutes(agreedMinutes, speak),
        spokenMinutes(attendedMinutes, speak),
        missing === 0 ? '–' : spokenMinutes(missing, speak),
        missing === 0 ? '' : reasonWord(content, absenceCode ?? '', each.day, speak),
      ];
    }
  }
}

/** The wording the code had on that day. */
function reasonWord({ codes }: CourseContent, code: string, on: Day, speak: Speak): string {
  if (code === '') return speak('paper.noReason');
  const found = codeOfDay(codes, 'absence', code, on);
  return found ? codeText(found, speak.language) : code;
}
