import type { RegisterCell } from '#shared/attendance.ts';
import { isoWeekOf, type Day, type HolidayKey } from '#shared/calendar.ts';
import { departmentFields, type DepartmentFacts } from '#shared/papers/department-fields.ts';
import { letterhead, paperOf, words } from '#shared/papers/kit.ts';
import type { Paper, PaperBlock, PaperCell } from '#shared/papers/paper.ts';
import { plainWriting, templateBlocks } from '#shared/papers/sections.ts';
import type { PrintTemplate } from '#shared/print-templates.ts';
import { clockText, dayAndMonth, period, spokenMinutes, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** A department's week as it is signed by hand. The names are those the paper may show, in their order. */
export type WeeklyRegisterContent = DepartmentFacts & {
  template: PrintTemplate;
  /** Monday to Friday, and a day of the weekend when somebody comes on it; `closedFor` is the name of a closing day, empty without one. */
  days: { day: Day; isClosed: boolean; holiday: HolidayKey | null; closedFor: string }[];
  lines: WeeklyRegisterLine[];
};

export type WeeklyRegisterLine = {
  courseId: string;
  shownName: string;
  courseWeek: number;
  weeks: number;
  /** Nothing is agreed on these days of the week. */
  pausedDays: readonly Day[];
  cells: Pick<RegisterCell, 'day' | 'expected' | 'agreedMinutes' | 'startsAt'>[];
};

/** Everybody of a department beside the days of a week, with what is agreed for each and room for a hand. */
export function weeklyRegisterPaper(content: WeeklyRegisterContent, speak: Speak): Paper {
  const { frame, template, days, on, departmentName } = content;
  const monday = days[0]?.day ?? on;
  const { week, year } = isoWeekOf(monday);
  const title = speak('weeklyRegister.title', { department: departmentName, week });
  return paperOf(
    frame,
    {
      title: speak('weeklyRegister.documentTitle', { week, year }),
      about: title,
      courseNumber: null,
      blocks: [
        letterhead(frame, speak),
        { kind: 'title', text: title, lead: period(monday, days.at(-1)?.day ?? monday, speak) },
        ...templateBlocks<'weekly-register'>(
          template,
          {
            register: { title: 'weeklyRegister.register', blocks: register(content, speak) },
            signatures: {
              title: 'weeklyRegister.signatures',
              blocks: [{ kind: 'signatures', people: [{ name: '', role: speak('weeklyRegister.staff') }] }],
            },
          },
          plainWriting(departmentFields(content, speak)),
          speak,
        ),
      ],
    },
    speak,
  );
}

function register({ days, lines }: WeeklyRegisterContent, speak: Speak): PaperBlock[] {
  if (lines.length === 0) return [words(speak('weeklyRegister.nobody'))];
  const closed = days.filter(({ isClosed }) => isClosed);
  return [
    {
      kind: 'table',
      label: speak('weeklyRegister.register'),
      isForWriting: true,
      columns: [
        { header: speak('weeklyRegister.name'), isName: true, width: 20 },
        ...days.map(({ day }) => ({
          header: `${weekdayLong(day, speak.language)} ${dayAndMonth(day)}`,
          width: Math.floor(80 / days.length),
        })),
      ],
      rows: lines.map((line) => ({
        key: line.courseId,
        cells: [
          {
            text: line.shownName,
            small: speak('weeklyRegister.weekOf', { week: line.courseWeek, weeks: line.weeks }),
          },
          ...days.map(({ day }) => dayCell(line, day, speak)),
        ],
      })),
      notes: [
        speak('weeklyRegister.howTo'),
        ...closed.map(({ day, holiday, closedFor }) => {
          const label = holiday === null ? closedFor : speak(holiday);
          const named = { weekday: weekdayLong(day, speak.language), day: dayAndMonth(day), label };
          return speak(label === '' ? 'weeklyRegister.closedOn' : 'weeklyRegister.closedOnFor', named);
        }),
      ],
    },
  ];
}

function dayCell({ cells, pausedDays }: WeeklyRegisterLine, on: Day, speak: Speak): PaperCell {
  const cell = cells.find(({ day }) => day === on);
  if (!cell || (cell.expected === 'off' && !pausedDays.includes(on))) return withRoom('–');
  if (cell.expected === 'closed') return { text: speak('weeklyRegister.closed'), mark: 'cross' };
  if (pausedDays.includes(on)) return speak('weeklyRegister.paused');
  const time = spokenMinutes(cell.agreedMinutes, speak);
  if (cell.expected === 'flexible') return withRoom(speak('weeklyRegister.ifChosen', { time }));
  const { startsAt, agreedMinutes } = cell;
  if (startsAt === null) return withRoom(time);
  const end = (Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3)) + agreedMinutes) % 1440;
  const endsAt = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
  return withRoom(`${clockText(startsAt, speak.language)}–${clockText(endsAt, speak.language)}`);
}

/** What is agreed at the top of its cell; the line below is the hand's, also for who comes on a day off. */
const withRoom = (time: string): PaperCell => ({ text: time, small: '\u00a0' });
