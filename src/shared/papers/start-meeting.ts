import { questionDimensions, type GoalRealism, type QuestionDimension } from '#shared/courses.ts';
import { minutesPerWeek } from '#shared/agreed-hours.ts';
import { courseWeekOn, type Day } from '#shared/calendar.ts';
import type { CodeList } from '#shared/code-lists.ts';
import { writeHours } from '#shared/hours-text.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import { agenda, usualPoints } from '#shared/papers/meetings/agenda.ts';
import {
  meetingHead,
  meetingName,
  meetingPaper,
  meetingWriting,
  peopleText,
  signatureSection,
} from '#shared/papers/meetings/head.ts';
import { signedNote } from '#shared/papers/meetings/understood.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { amountText } from '#shared/papers/report/adjustments-table.ts';
import { templateBlocks } from '#shared/papers/sections.ts';
import { wordOf } from '#shared/report-facts.ts';
import { clockText, shortDay, spokenMinutes, weekdayLong } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What is agreed as the course begins: the order and its questions, goal, hours, what is known, and the days to meet. */
export function startMeetingPaper(content: CourseContent, speak: Speak): Paper {
  const title = speak('meetings.start');
  const { authorityName } = content.frame.centre;
  const template = {
    ...content.template,
    // "Fra jobcentret": who asks stands in the usual heading.
    sections: content.template.sections.map((section) =>
      section.key === 'questions' && section.title === ''
        ? { ...section, title: speak('meetingPapers.questions', { authority: authorityName }) }
        : section,
    ),
  };
  return meetingPaper(
    content,
    {
      kind: title,
      head: meetingHead(content, title, speak),
      blocks: templateBlocks<'start-meeting'>(
        template,
        {
          who: { title: 'meetingPapers.participants', blocks: whoBlocks(content, speak) },
          order: { title: 'meetingPapers.order', blocks: orderBlocks(content, speak) },
          questions: { title: 'meetingPapers.questionsTitle', blocks: questionBlocks(content, speak) },
          goal: { title: 'meetingPapers.goal', blocks: goalBlocks(content, speak) },
          hours: { title: 'meetingPapers.firstHours', blocks: hoursBlocks(content, speak) },
          functions: { title: 'meetingPapers.functions', blocks: functionBlocks(content, speak) },
          accommodations: { title: 'meetingPapers.known', blocks: knownBlocks(content, speak) },
          agreements: { title: 'meetingPapers.agreements', blocks: [agreementChecks(content, speak)] },
          dates: { title: 'meetingPapers.dates', blocks: dateBlocks(content, speak) },
          agenda: { title: 'meetingPapers.agenda', blocks: agenda(content, usualPoints.start, speak) },
          signatures: signatureSection(content, { hasCounsellor: true }, speak),
        },
        meetingWriting(content, speak),
        speak,
      ),
    },
    speak,
  );
}

function whoBlocks(content: CourseContent, speak: Speak): PaperBlock[] {
  const { interpreterLanguage } = content.record.candidate;
  return [
    words(peopleText(content, speak)),
    ...(interpreterLanguage === ''
      ? []
      : [words(speak('meetingPapers.interpreter', { language: interpreterLanguage }))]),
  ];
}

function orderBlocks({ record, codes, frame }: CourseContent, speak: Speak): PaperBlock[] {
  const { course } = record;
  const coded = (label: TextKey, list: CodeList, code: string | null) => {
    const word = wordOf(codes, list, code, speak.language);
    return word === null ? [] : [{ label: speak(label), value: word }];
  };
  const said: [TextKey, string][] = [
    ['meetingPapers.purpose', course.purpose],
    ['meetingPapers.repeatReason', course.repeatReason],
    ['meetingPapers.different', course.whatIsDifferent],
    ['meetingPapers.deviations', course.deviations],
  ];
  const orderedBy = [course.counsellorName, course.counsellorUnit || frame.centre.authorityName];
  const texts = said.filter(([, text]) => text.trim() !== '');
  return [
    {
      kind: 'facts',
      facts: [
        {
          label: speak('meetingPapers.orderedBy'),
          value: orderedBy.filter((part) => part !== null && part !== '').join(', '),
        },
        ...(course.referredOn === null
          ? []
          : [{ label: speak('meetingPapers.referredOn'), value: shortDay(course.referredOn) }]),
        ...coded('meetingPapers.targetGroup', 'targetGroup', course.targetGroupCode),
        ...coded('meetingPapers.benefit', 'benefit', course.benefitCode),
        ...coded('meetingPapers.measure', 'measure', course.measureCode),
        ...(course.departmentName === '' ? [] : [{ label: speak('paper.department'), value: course.departmentName }]),
      ],
    },
    ...(texts.length === 0
      ? []
      : [
          {
            kind: 'rows' as const,
            labelWidth: 'narrow' as const,
            rows: texts.map(([key, text]) => ({ key, label: speak(key), blocks: [words(text.trim())] })),
          },
        ]),
  ];
}

const dimensionWords: Record<QuestionDimension, TextKey> = {
  task: 'meetingPapers.dimensionTask',
  duration: 'meetingPapers.dimensionDuration',
  motivation: 'meetingPapers.dimensionMotivation',
  layout: 'meetingPapers.dimensionLayout',
  other: 'meetingPapers.dimensionOther',
};

/** All five dimensions, also those nobody asked about: the meeting may. */
function questionBlocks({ record: { questions } }: CourseContent, speak: Speak): PaperBlock[] {
  return [
    {
      kind: 'rows',
      labelWidth: 'narrow',
      rows: questionDimensions.map((dimension) => {
        const asked = questions.filter((question) => question.dimension === dimension);
        return {
          key: dimension,
          label: speak(dimensionWords[dimension]),
          blocks:
            asked.length === 0
              ? [words(speak('meetingPapers.notAsked'), 'grey')]
              : asked.map(({ text, jobFunctionName }) =>
                  words(
                    jobFunctionName === null
                      ? text
                      : `${text} ${speak('meetingPapers.functionAsked', { name: jobFunctionName })}`,
                  ),
                ),
        };
      }),
    },
  ];
}

const realismWords: Record<GoalRealism, TextKey> = {
  realistic: 'meetingPapers.realistic',
  uncertain: 'meetingPapers.uncertain',
  unrealistic: 'meetingPapers.unrealistic',
};

function goalBlocks({ record: { course } }: CourseContent, speak: Speak): PaperBlock[] {
  const facts = [
    ...(course.goalMinutesPerWeek === null
      ? []
      : [
          {
            label: speak('meetingPapers.goalHours'),
            value: speak('meetingPapers.goalHoursValue', { hours: spokenMinutes(course.goalMinutesPerWeek, speak) }),
          },
        ]),
    ...(course.goalRealism === null
      ? []
      : [{ label: speak('meetingPapers.realism'), value: speak(realismWords[course.goalRealism]) }]),
  ];
  return [
    ...(course.goal.trim() === ''
      ? [words(speak('meetingPapers.noGoal'), 'grey'), { kind: 'writing' as const, lines: 2 }]
      : [words(course.goal.trim())]),
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
  ];
}

/** What was agreed first, or lines to write it on. */
function hoursBlocks({ record: { hourPlans } }: CourseContent, speak: Speak): PaperBlock[] {
  const first = hourPlans.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0];
  if (!first) return [{ kind: 'writing', label: speak('meetingPapers.hoursAtMeeting'), lines: 2 }];
  const hours = speak('meetingPapers.goalHoursValue', { hours: spokenMinutes(minutesPerWeek(first.pattern), speak) });
  const pattern = writeHours(first.pattern, speak);
  return [words(speak('meetingPapers.weekOfDays', { hours, day: first.validFrom, pattern }))];
}

/** Of what is dated, the start sheet knows what was there at the start, and what is ahead while it is printed before. */
function isOfTheStart({ record: { course, today }, meeting }: CourseContent): (day: Day) => boolean {
  const metOn = meeting?.meeting.meetsOn ?? course.startsOn;
  const start = metOn < course.startsOn ? course.startsOn : metOn;
  return (day) => day <= start || today <= start;
}

/** The functions that are asked for, and those whose try-out is agreed. */
function functionBlocks(content: CourseContent, speak: Speak): PaperBlock[] {
  const { questions } = content.record;
  const isKnown = isOfTheStart(content);
  const tryOuts = content.record.tryOuts.filter(({ from }) => isKnown(from));
  const planned = tryOuts.map(({ functionName, from }) => [
    { text: functionName, isBold: true },
    { text: ` ${speak('meetingPapers.plannedFrom', { day: from })}` },
  ]);
  const wanted = [...new Set(questions.flatMap(({ jobFunctionName }) => jobFunctionName ?? []))]
    .filter((name) => !tryOuts.some(({ functionName }) => functionName === name))
    .map((name) => [{ text: name, isBold: true }, { text: ` ${speak('meetingPapers.wanted')}` }]);
  const items = [...planned, ...wanted];
  return [
    items.length === 0
      ? { kind: 'writing', label: speak('meetingPapers.functionsAtMeeting'), lines: 2 }
      : { kind: 'list', isNumbered: false, items },
  ];
}

function knownBlocks(content: CourseContent, speak: Speak): PaperBlock[] {
  const isKnown = isOfTheStart(content);
  const adjustments = content.record.adjustments.filter(({ suggestedOn }) => isKnown(suggestedOn));
  const items = adjustments.map((adjustment) => {
    const amount = amountText(adjustment, speak);
    return [{ text: adjustment.wording, isBold: true }, ...(amount === '' ? [] : [{ text: `, ${amount}` }])];
  });
  return [
    items.length === 0
      ? { kind: 'writing', label: speak('meetingPapers.knownAtMeeting'), lines: 2 }
      : { kind: 'list', isNumbered: false, items },
  ];
}

/** Ticked where the book says so; the rest is ticked at the table. */
function agreementChecks({ understandings, frame }: CourseContent, speak: Speak): PaperBlock {
  const made = (kind: 'house-rules' | 'expectations', words: { done: TextKey; open: TextKey }) => {
    const found = understandings.find((each) => each.kind === kind && each.endedOn === null);
    return {
      text: found ? `${speak(words.done)}: ${signedNote(found, speak)}` : speak(words.open),
      isTicked: found !== undefined,
    };
  };
  const byHand = (key: TextKey) => ({
    text: speak(key, { authority: frame.centre.authorityName }),
    isTicked: false,
  });
  return {
    kind: 'checks',
    items: [
      made('house-rules', { done: 'meetingPapers.houseRules', open: 'meetingPapers.rulesHandedOut' }),
      made('expectations', { done: 'meetingPapers.checklist', open: 'meetingPapers.expectationsTalked' }),
      byHand('meetingPapers.absenceTalked'),
      byHand('meetingPapers.consentShare'),
      byHand('meetingPapers.consentWritten'),
    ],
  };
}

/** The meetings of the course, but for those that were called off. */
function dateBlocks({ record: { meetings, course } }: CourseContent, speak: Speak): PaperBlock[] {
  const shown = meetings.filter(({ state }) => state !== 'cancelled');
  if (shown.length === 0) return [];
  return [
    {
      kind: 'table',
      label: speak('meetingPapers.dates'),
      columns: [
        { header: speak('meetingPapers.meeting'), isName: true },
        { header: speak('meetingPapers.day'), isTight: true },
        { header: speak('meetingPapers.time'), isTight: true },
        { header: speak('meetingPapers.courseWeek'), isNumber: true },
      ],
      rows: shown.map((meeting) => ({
        key: meeting.id,
        cells: [
          meetingName(meeting, speak),
          `${weekdayLong(meeting.meetsOn, speak.language)} ${shortDay(meeting.meetsOn)}`,
          meeting.startsAt === null ? speak('meetingPapers.timeLater') : clockText(meeting.startsAt, speak.language),
          `${Math.max(0, courseWeekOn(meeting.meetsOn, course.startsOn))}`,
        ],
      })),
    },
  ];
}
