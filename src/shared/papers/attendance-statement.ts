import { attendanceStatement, type AttendanceStatement } from '#shared/attendance-statement.ts';
import { absencesTable, daysTable, reasonsTable, weeksTable } from '#shared/papers/attendance-statement/tables.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { fieldValues } from '#shared/papers/field-values.ts';
import { letterhead, paperOf, subheading, words } from '#shared/papers/kit.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { plainWriting, templateBlocks } from '#shared/papers/sections.ts';
import { reachesTo } from '#shared/report-facts.ts';
import { period, shortDay, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The attendance of a course, or of some of its days, with the figures of the screens and every day behind them. */
export function attendanceStatementPaper(content: CourseContent, speak: Speak): Paper {
  const { frame, record, shownName, template } = content;
  const { number } = record.course;
  const facts = { ...content, centre: frame.centre };
  const statement = attendanceStatement(facts, content.period);
  const title = speak('attendanceStatement.title');
  return paperOf(
    frame,
    {
      title: speak('attendanceStatement.documentTitle', { number }),
      about: speak('attendanceStatement.about', { name: shownName }),
      courseNumber: number,
      blocks: [
        letterhead(frame, speak),
        { kind: 'title', text: title, lead: leadOf(content, statement, speak) },
        identity(content, speak),
        ...templateBlocks<'attendance-statement'>(
          template,
          {
            summary: { title: 'attendanceStatement.summary', blocks: summary(statement, speak) },
            weeks: { title: 'attendanceStatement.weeks', blocks: weeksTable(statement, speak) },
            absence: { title: 'attendanceStatement.absence', blocks: absence(content, statement, speak) },
            days: { title: 'printSections.days', blocks: daysTable(content, statement, speak) },
            signatures: {
              title: 'attendanceStatement.signatures',
              blocks: [
                {
                  kind: 'signatures',
                  people: [
                    { name: record.course.consultantName ?? '', role: speak('paper.consultant') },
                    { name: shownName, role: speak('attendanceStatement.candidate') },
                  ],
                },
              ],
            },
          },
          plainWriting(fieldValues(facts, speak)),
          speak,
        ),
      ],
    },
    speak,
  );
}

const leadOf = ({ shownName }: CourseContent, { from, to }: AttendanceStatement, speak: Speak): string =>
  from <= to ? speak('attendanceStatement.lead', { name: shownName, days: period(from, to, speak) }) : shownName;

function identity({ record, shownCpr, frame }: CourseContent, speak: Speak): PaperBlock {
  const { course } = record;
  const facts: [string, string | null][] = [
    [speak('paper.cpr'), shownCpr],
    [speak('paper.course'), speak('paper.courseAndOrdinal', { number: course.number, ordinal: course.ordinal })],
    [speak('attendanceStatement.wholeCourse'), period(course.startsOn, course.endedOn ?? course.plannedEndOn, speak)],
    [speak('paper.department'), course.departmentName],
    [speak('paper.consultant'), course.consultantName],
    // Who ordered the course is who is told; without a counsellor only the authority is known.
    [speak('paper.recipient'), course.counsellorUnit?.trim() || frame.centre.authorityName],
    [speak('paper.reachesTo'), shortDay(reachesTo(record))],
  ];
  return {
    kind: 'facts',
    facts: facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }])),
  };
}

function summary({ figures, missingDays, closedDays }: AttendanceStatement, speak: Speak): PaperBlock[] {
  if (figures.registeredDays === 0 && missingDays === 0) return [words(speak('attendanceStatement.nothing'))];
  const percent = (value: number | null) => (value === null ? '–' : speak('format.percent', { percent: value }));
  return [
    {
      kind: 'figures',
      figures: [
        {
          label: speak('attendanceStatement.attended'),
          value: spokenMinutes(figures.attendedMinutes, speak),
          basis: speak('attendanceStatement.ofAgreed', { agreed: spokenMinutes(figures.agreedMinutes, speak) }),
        },
        {
          label: speak('attendanceStatement.days'),
          value: speak('attendanceStatement.daysOf', {
            attended: figures.attendedDays,
            registered: figures.registeredDays,
          }),
          basis: speak('attendanceStatement.daysBasis'),
        },
        {
          label: speak('attendanceStatement.percent'),
          value: percent(figures.percent),
          basis: speak('attendanceStatement.percentBasis'),
        },
        {
          label: speak('attendanceStatement.withoutLawful'),
          value: percent(figures.percentWithoutLawful),
          basis: speak('attendanceStatement.withoutLawfulBasis'),
        },
      ],
    },
    words(
      [
        missingDays === 0
          ? speak('attendanceStatement.allRegistered')
          : speak('attendanceStatement.unregistered', { count: missingDays }),
        closedDays === 0 ? '' : speak('attendanceStatement.closedDays', { count: closedDays }),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      'note',
    ),
  ];
}

function absence(content: CourseContent, statement: AttendanceStatement, speak: Speak): PaperBlock[] {
  if (statement.reasons.length === 0)
    return statement.figures.registeredDays === 0 ? [] : [words(speak('attendanceStatement.noAbsence'))];
  const absences = absencesTable(content, statement, speak);
  return [
    reasonsTable(content, statement, speak),
    ...(absences === null ? [] : [subheading(speak('attendanceStatement.absences')), absences]),
  ];
}
