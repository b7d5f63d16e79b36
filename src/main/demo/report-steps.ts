import type { Course } from '#main/demo/course-steps.ts';
import type { Moment, PerformAsOf, Step } from '#main/demo/stage.ts';
import { addDays, type Day } from '#shared/calendar.ts';
import { writtenParts } from '#shared/report-parts.ts';

/** The report's words and choices at the end of the eleventh week; where it is told, its way until the candidate has read it. */
export function reportSteps(course: Course, lastDay: Day, today: Day): Step[] {
  if (!course.report) return [];
  const { texts, heardInWeek, ...choices } = course.report;
  const until = (day: Day): Day => (day < lastDay ? day : lastDay);
  const written = until(course.on(11, 5));
  const isHeard = heardInWeek !== undefined;
  const write = (section: (typeof writtenParts)[number], day: Day): Step[] => {
    const text = texts[section];
    if (text === undefined) return [];
    return [
      {
        day,
        take: (perform, at, house) =>
          perform('reports.write', { courseId: house.idOf(course.name), section, text, version: 0 }, at),
      },
    ];
  };
  return [
    // The comments come when there is something to comment on.
    ...writtenParts
      .filter((section) => !isHeard || section !== 'comments')
      .flatMap((section) => write(section, written)),
    {
      day: written,
      take: (perform, at, house) =>
        perform('reports.choose', { courseId: house.idOf(course.name), version: 0, change: choices }, at),
    },
    ...(isHeard ? [] : stillRight(course, later(written, addDays(today, -1)))),
    ...(isHeard
      ? [
          ...wayOf(course, (weekday) => until(course.on(heardInWeek, weekday))),
          ...write('comments', until(course.on(heardInWeek, 4))),
        ]
      : []),
  ];
}

const later = (one: Day, other: Day): Day => (one < other ? other : one);

/** The one section whose figures have moved since it was written. */
const overtaken: (typeof writtenParts)[number] = 'endurance';

/** What was written earlier is looked through that day and holds, all but one. */
const stillRight = (course: Course, day: Day): Step[] =>
  writtenParts
    .filter((section) => course.report?.texts[section] !== undefined && section !== overtaken)
    .map((section) => ({
      day,
      take: (perform, at, house) =>
        perform('reports.confirm', { courseId: house.idOf(course.name), section, version: 1 }, at),
    }));

/** The course and its words as they stand, to take a step about. */
async function seenIn(perform: PerformAsOf, at: Moment, courseId: string) {
  const { progress } = await perform('reports.draft', { courseId }, at);
  return { courseId, wordsHash: progress.wordsHash };
}

/** Submitted on Monday, approved on Tuesday, read by the candidate on Thursday. */
const wayOf = (course: Course, on: (weekday: 1 | 2 | 4) => Day): Step[] => [
  {
    day: on(1),
    take: async (perform, at, house) =>
      perform('reports.submit', await seenIn(perform, at, house.idOf(course.name)), at),
  },
  {
    day: on(2),
    // The leader's to do; everything else is the consultant's.
    by: undefined,
    take: async (perform, at, house) =>
      perform('reports.approve', await seenIn(perform, at, house.idOf(course.name)), at),
  },
  {
    day: on(4),
    async take(perform, at, house) {
      const seen = await seenIn(perform, at, house.idOf(course.name));
      return perform('reports.hear', { ...seen, hasComments: (course.report?.texts.comments ?? '') !== '' }, at);
    },
  },
];
