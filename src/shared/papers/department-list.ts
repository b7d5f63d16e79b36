import type { HourPattern } from '#shared/agreed-hours.ts';
import type { Day } from '#shared/calendar.ts';
import type { MeetingKind } from '#shared/course-templates.ts';
import { departmentFields, type DepartmentFacts } from '#shared/papers/department-fields.ts';
import { letterhead, paperOf, words } from '#shared/papers/kit.ts';
import { capital } from '#shared/papers/report/words.ts';
import type { Paper, PaperBlock, PaperCell } from '#shared/papers/paper.ts';
import { plainWriting, templateBlocks } from '#shared/papers/sections.ts';
import type { PrintTemplate } from '#shared/print-templates.ts';
import { clockText, dayAndMonth, longDay, patternText, shortDay, weekdayLong } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Who is on a course in a department on a day. The names are those the paper may show, in their order. */
export type DepartmentListContent = DepartmentFacts & { template: PrintTemplate; lines: DepartmentLine[] };

export type DepartmentLine = {
  courseId: string;
  number: string;
  shownName: string;
  /** Null when there is none, and when it is not to be shown. */
  phone: string | null;
  isPaused: boolean;
  courseWeek: number;
  weeks: number;
  consultantName: string | null;
  hours: HourPattern | null;
  functions: string[];
  nextMeeting: { kind: MeetingKind; ordinal: number | null; meetsOn: Day; startsAt: string | null } | null;
};

/** Everybody on a course in a department on a day, and what they are at. */
export function departmentListPaper(content: DepartmentListContent, speak: Speak): Paper {
  const { frame, template, on, departmentName, lines } = content;
  const title = speak('departmentList.title', { department: departmentName });
  const weekday = weekdayLong(on, speak.language);
  return paperOf(
    frame,
    {
      title: speak('departmentList.documentTitle', { on: shortDay(on) }),
      about: title,
      courseNumber: null,
      blocks: [
        letterhead(frame, speak),
        {
          kind: 'title',
          text: title,
          lead: capital(
            speak('departmentList.lead', { weekday, day: longDay(on, speak.language), count: lines.length }),
          ),
        },
        ...templateBlocks<'department-list'>(
          template,
          { list: { title: 'departmentList.list', blocks: list(content, speak) } },
          plainWriting(departmentFields(content, speak)),
          speak,
        ),
      ],
    },
    speak,
  );
}

function list({ lines }: DepartmentListContent, speak: Speak): PaperBlock[] {
  if (lines.length === 0) return [words(speak('departmentList.nobody'))];
  return [
    {
      kind: 'table',
      label: speak('departmentList.list'),
      columns: [
        { header: speak('departmentList.name'), isName: true, width: 22 },
        { header: speak('departmentList.course'), isTight: true },
        { header: speak('departmentList.consultant'), width: 16 },
        { header: speak('departmentList.hours') },
        { header: speak('departmentList.functions'), width: 18 },
        { header: speak('departmentList.nextMeeting') },
      ],
      rows: lines.map((line) => ({ key: line.courseId, cells: cellsOf(line, speak) })),
    },
  ];
}

const cellsOf = (line: DepartmentLine, speak: Speak): PaperCell[] => [
  withSmall(line.shownName, line.phone),
  withSmall(
    line.number,
    line.isPaused
      ? speak('departmentList.paused', { week: line.courseWeek, weeks: line.weeks })
      : speak('weeklyRegister.weekOf', { week: line.courseWeek, weeks: line.weeks }),
  ),
  line.consultantName ?? '–',
  line.hours === null ? '–' : patternText(line.hours, speak),
  line.functions.length === 0 ? '–' : line.functions.join(', '),
  meetingCell(line.nextMeeting, speak),
];

const withSmall = (text: string, small: string | null): PaperCell =>
  small === null || small === '' ? text : { text, small };

const kindWords: Record<MeetingKind, TextKey> = {
  start: 'departmentList.meetingStart',
  'follow-up': 'departmentList.meetingFollowUp',
  final: 'departmentList.meetingFinal',
  extra: 'departmentList.meetingExtra',
};

function meetingCell(meeting: DepartmentLine['nextMeeting'], speak: Speak): PaperCell {
  if (meeting === null) return '–';
  const day = dayAndMonth(meeting.meetsOn);
  const when =
    meeting.startsAt === null
      ? day
      : speak('format.moment', { day, clock: clockText(meeting.startsAt, speak.language) });
  return { text: when, small: speak(kindWords[meeting.kind], { ordinal: meeting.ordinal ?? '' }) };
}
