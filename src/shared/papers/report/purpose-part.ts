import { subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { factsBlock, labelled, proseBlocks, type PartContent } from '#shared/papers/report/blocks.ts';
import { wordOf } from '#shared/report-facts.ts';
import type { CourseQuestion, GoalAttainment, GoalRealism, QuestionDimension } from '#shared/courses.ts';
import { shortDay, spokenMinutes } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

const dimensionWords: Record<QuestionDimension, TextKey> = {
  task: 'courses.dimensionTask',
  duration: 'courses.dimensionDuration',
  motivation: 'courses.dimensionMotivation',
  layout: 'courses.dimensionLayout',
  other: 'courses.dimensionOther',
};

const realismWords: Record<GoalRealism, TextKey> = {
  realistic: 'courseLife.realismRealistic',
  uncertain: 'courseLife.realismUncertain',
  unrealistic: 'courseLife.realismUnrealistic',
};

const attainmentWords: Record<GoalAttainment, TextKey> = {
  reached: 'courseLife.attainmentReached',
  partly: 'courseLife.attainmentPartly',
  'not-reached': 'courseLife.attainmentNotReached',
  replaced: 'courseLife.attainmentReplaced',
};

/** Why the course was ordered and with what goal, and what was asked; `answersAt` is the section the answers stand in. */
export function purposeBlocks(content: PartContent, speak: Speak, answersAt: number | null = null): PaperBlock[] {
  const { course, questions } = content.record;
  return [
    ...proseBlocks(course.purpose),
    ...orderFacts(content, speak),
    ...goalRows(content, speak),
    ...(questions.length === 0
      ? []
      : [
          subheading(speak('paper.questions')),
          ...(answersAt === null
            ? []
            : [words(speak('paper.questionsFollow', { count: questions.length, number: answersAt }))]),
          questionsTable(questions, speak),
        ]),
  ];
}

const orderFacts = ({ record: { course }, codes }: PartContent, speak: Speak): PaperBlock[] =>
  factsBlock([
    course.referredOn === null ? null : { label: speak('courses.referredOn'), value: shortDay(course.referredOn) },
    {
      label: speak('courses.targetGroup'),
      value: wordOf(codes, 'targetGroup', course.targetGroupCode, speak.language) ?? '',
    },
    { label: speak('courses.benefit'), value: wordOf(codes, 'benefit', course.benefitCode, speak.language) ?? '' },
    { label: speak('courses.measure'), value: wordOf(codes, 'measure', course.measureCode, speak.language) ?? '' },
  ]);

function goalRows({ record: { course } }: PartContent, speak: Speak): PaperBlock[] {
  const { goal, goalMinutesPerWeek, goalRealism, goalAttainment, goalNote } = course;
  const hours =
    goalMinutesPerWeek === null ? '' : speak('paper.goalHours', { hours: spokenMinutes(goalMinutesPerWeek, speak) });
  return labelled([
    { label: speak('courses.goal'), value: [goal, hours].filter((part) => part !== '').join(' ') },
    goalRealism === null
      ? null
      : { label: speak('reportPaper.goalRealism'), value: capitalOf(speak(realismWords[goalRealism])) },
    goalAttainment === null
      ? null
      : { label: speak('reportPaper.goalAttainment'), value: capitalOf(speak(attainmentWords[goalAttainment])) },
    { label: speak('reportPaper.goalNote'), value: goalNote },
    { label: speak('reportPaper.deviations'), value: course.deviations },
    { label: speak('reportPaper.repeatReason'), value: course.repeatReason },
    { label: speak('reportPaper.whatIsDifferent'), value: course.whatIsDifferent },
  ]);
}

const capitalOf = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

const questionsTable = (questions: readonly CourseQuestion[], speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('paper.questions'),
  columns: [
    { header: speak('reportPaper.number'), isNumber: true, isTight: true, width: 6 },
    { header: speak('courses.question'), isName: true },
    { header: speak('courses.dimension'), width: 22 },
  ],
  rows: questions.map(({ id, text, dimension, jobFunctionName }, place) => ({
    key: id,
    cells: [
      `${place + 1}`,
      text,
      jobFunctionName === null
        ? speak(dimensionWords[dimension])
        : { text: speak(dimensionWords[dimension]), small: jobFunctionName },
    ],
  })),
});
