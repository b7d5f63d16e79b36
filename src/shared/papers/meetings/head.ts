import { roleWords } from '#shared/participant-words.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { courseWeekOn, daysBetween, type Day } from '#shared/calendar.ts';
import { weekCount } from '#shared/course-weeks.ts';
import type { Course } from '#shared/courses.ts';
import type { CourseMeeting, ParticipantRole } from '#shared/meetings.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { fieldValues } from '#shared/papers/field-values.ts';
import { letterhead, paperOf, words } from '#shared/papers/kit.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { plainWriting, type PaperSection } from '#shared/papers/sections.ts';
import type { Writing } from '#shared/papers/written.ts';
import { clockText, period, shortDay, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** A paper for a meeting of a course: `kind` is what it is, `title` what stands at its head. */
export function meetingPaper(
  { frame, record, shownName }: CourseContent,
  { kind, head, blocks }: { kind: string; head: PaperBlock[]; blocks: PaperBlock[] },
  speak: Speak,
): Paper {
  const { number } = record.course;
  return paperOf(
    frame,
    {
      title: speak('meetingPapers.document', { title: kind, number }),
      about: speak('meetingPapers.about', { title: kind, name: shownName }),
      courseNumber: number,
      blocks: [letterhead(frame, speak), ...head, ...blocks],
    },
    speak,
  );
}

/** How a meeting's paper reads its standard texts. */
export const meetingWriting = ({ record, codes, closingDays, frame }: CourseContent, speak: Speak): Writing =>
  plainWriting(fieldValues({ record, codes, closingDays, centre: frame.centre }, speak));

/** What the paper is for, whom it is about, and how far the course is that day. */
export function meetingHead(content: CourseContent, title: string, speak: Speak): PaperBlock[] {
  const { meeting, shownName, record } = content;
  const on = meeting?.meeting.meetsOn ?? record.today;
  return [
    { kind: 'title', text: title, lead: [shownName, ...courseOn(record.course, on, speak)].join(', ') },
    { kind: 'facts', facts: [...meetingFacts(content, speak), ...courseFacts(content, speak)] },
  ];
}

/** Who sits at the table, in one line. */
export function peopleRow(content: CourseContent, speak: Speak): PaperBlock {
  return {
    kind: 'rows',
    labelWidth: 'narrow',
    rows: [{ key: 'people', label: speak('meetingPapers.participants'), blocks: [words(peopleText(content, speak))] }],
  };
}

/** `Ida Kragh, Mette Kragh (Rådgiver)`: the candidate needs no role. */
export function peopleText(content: CourseContent, speak: Speak): string {
  const people = peopleOf(content).map(({ name, role }) =>
    role === 'candidate' ? name : speak('meetingPapers.withRole', { name, role: speak(roleWords[role]) }),
  );
  return people.join(', ');
}

/** Whom and which course it is about, for a paper that belongs to no meeting. */
export const courseHead = (content: CourseContent, title: string, lead: string, speak: Speak): PaperBlock[] => [
  { kind: 'title', text: title, lead: [content.shownName, lead].filter((part) => part !== '').join(', ') },
  {
    kind: 'facts',
    facts: [
      ...courseFacts(content, speak),
      {
        label: speak('meetingPapers.consultant'),
        value: content.record.course.consultantName ?? speak('app.notStated'),
      },
    ],
  },
];

/** `uge 11 af 13`, `15 dage til slutdatoen`. */
function courseOn(course: Course, on: Day, speak: Speak): string[] {
  const { startsOn, plannedEndOn, endedOn } = course;
  if (on < startsOn) return [speak('meetingPapers.begins', { day: startsOn })];
  if (endedOn !== null && endedOn < on) return [speak('meetingPapers.endedOn', { day: endedOn })];
  const weeks = weekCount(course);
  const week = speak('meetingPapers.weekOf', { week: Math.min(courseWeekOn(on, startsOn), weeks), weeks });
  const count = daysBetween(on, plannedEndOn);
  if (count < 0) return [week, speak('meetingPapers.pastEnd', { day: plannedEndOn })];
  return [week, count === 0 ? speak('meetingPapers.onLastDay') : speak('meetingPapers.daysLeft', { count })];
}

/** When, and where; the place is left out for a protected person, who could be found there. */
function meetingFacts({ meeting, record }: CourseContent, speak: Speak): { label: string; value: string }[] {
  if (!meeting) return [{ label: speak('meetingPapers.meeting'), value: speak('meetingPapers.noMeeting') }];
  const { place } = meeting.meeting;
  return [
    { label: speak('meetingPapers.meeting'), value: whenText(meeting.meeting, speak) },
    ...(place === '' || record.candidate.isProtected ? [] : [{ label: speak('meetingPapers.place'), value: place }]),
  ];
}

/** `torsdag 19-11-2026 kl. 13.00`, or without a time that is not agreed yet. */
function whenText({ meetsOn, startsAt }: Pick<CourseMeeting, 'meetsOn' | 'startsAt'>, speak: Speak): string {
  const said = { weekday: weekdayLong(meetsOn, speak.language), day: meetsOn };
  return startsAt === null
    ? speak('meetingPapers.meetingOn', said)
    : speak('meetingPapers.meetingAt', { ...said, clock: clockText(startsAt, speak.language) });
}

function courseFacts({ record, shownCpr }: CourseContent, speak: Speak): { label: string; value: string }[] {
  const { course } = record;
  return [
    ...(shownCpr === null ? [] : [{ label: speak('meetingPapers.cpr'), value: shownCpr }]),
    {
      label: speak('paper.course'),
      value: speak('paper.courseAndOrdinal', { number: course.number, ordinal: course.ordinal }),
    },
    { label: speak('meetingPapers.period'), value: period(course.startsOn, periodOf(course).endsOn, speak) },
  ];
}

export type AtTable = { name: string; role: ParticipantRole };

/** Who is invited to the meeting; without one, those the course has. */
function peopleOf({ meeting, shownName, record }: CourseContent): AtTable[] {
  if (meeting && meeting.participants.length > 0) return meeting.participants.map(({ name, role }) => ({ name, role }));
  const { counsellorName, consultantName } = record.course;
  return [
    { name: shownName, role: 'candidate' },
    ...(counsellorName === null ? [] : [{ name: counsellorName, role: 'counsellor' as const }]),
    ...(consultantName === null ? [] : [{ name: consultantName, role: 'consultant' as const }]),
  ];
}

/** The lines for the candidate, the counsellor where one signs, and the consultant. */
export function signatureSection(
  { shownName, record }: CourseContent,
  { hasCounsellor }: { hasCounsellor: boolean },
  speak: Speak,
): PaperSection {
  const { counsellorName, consultantName } = record.course;
  const people = [
    { name: shownName, role: speak('meetingPapers.signs') },
    ...(hasCounsellor && counsellorName !== null
      ? [{ name: counsellorName, role: speak('meetingPapers.counsellorSigns') }]
      : []),
    ...(consultantName === null ? [] : [{ name: consultantName, role: speak('meetingPapers.consultantSigns') }]),
  ];
  return { title: 'meetingPapers.signatures', blocks: [{ kind: 'signatures', people }] };
}

/** `Startmøde`, `Opfølgning 3` */
export function meetingName({ kind, ordinal }: Pick<CourseMeeting, 'kind' | 'ordinal'>, speak: Speak): string {
  switch (kind) {
    case 'start':
      return speak('meetings.start');
    case 'follow-up':
      return speak('meetings.followUp', { ordinal: ordinal ?? '' }).trim();
    case 'final':
      return speak('meetings.final');
    case 'extra':
      return speak('meetings.extra');
  }
}

/** Days in a row of words: `9-11-2026 og 11-11-2026` would need grammar, so they stand with commas. */
export const daysText = (days: readonly Day[]): string => days.map(shortDay).join(', ');
