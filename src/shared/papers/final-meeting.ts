import { hoursSummary } from '#shared/agreed-hours.ts';
import { attendanceTotal } from '#shared/attendance-periods.ts';
import type { GoalAttainment } from '#shared/courses.ts';
import type { CourseContent, Recommendation } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import { usualPoints } from '#shared/papers/meetings/agenda.ts';
import { closingSections } from '#shared/papers/meetings/closing.ts';
import {
  meetingHead,
  meetingPaper,
  meetingWriting,
  peopleRow,
  signatureSection,
} from '#shared/papers/meetings/head.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { answerRows } from '#shared/papers/report/answer-rows.ts';
import { effectiveText, weeksText, whyNoEffective } from '#shared/papers/report/words.ts';
import { hoursTable } from '#shared/papers/report/hours-table.ts';
import { tryOutsTable } from '#shared/papers/report/try-outs-table.ts';
import { templateBlocks } from '#shared/papers/sections.ts';
import { sinceOf } from '#shared/papers/since.ts';
import { wordOf } from '#shared/report-facts.ts';
import { spokenMinutes } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What the course came to, held against what was asked: for the last meeting. */
export function finalMeetingPaper(content: CourseContent, speak: Speak): Paper {
  const title = speak('meetings.final');
  const since = sinceOf(content);
  return meetingPaper(
    content,
    {
      kind: title,
      head: [...meetingHead(content, title, speak), peopleRow(content, speak)],
      blocks: templateBlocks<'final-meeting'>(
        content.template,
        {
          results: { title: 'meetingPapers.results', blocks: resultBlocks(content, speak) },
          hours: { title: 'meetingPapers.hours', blocks: hoursBlocks(content, speak) },
          answers: { title: 'meetingPapers.answers', blocks: answerBlocks(content, speak) },
          recommendation: { title: 'meetingPapers.recommendation', blocks: recommendationBlocks(content, speak) },
          ...closingSections(content, since, usualPoints.final, speak),
          signatures: signatureSection(content, { hasCounsellor: true }, speak),
        },
        meetingWriting(content, speak),
        speak,
      ),
    },
    speak,
  );
}

const attainmentWords: Record<GoalAttainment, TextKey> = {
  reached: 'meetingPapers.reached',
  partly: 'meetingPapers.partly',
  'not-reached': 'meetingPapers.notReached',
  replaced: 'meetingPapers.replaced',
};

/** The goal and whether it was reached, what was tried, and what helps. */
function resultBlocks(content: CourseContent, speak: Speak): PaperBlock[] {
  const { course, tryOuts, adjustments } = content.record;
  const helping = adjustments
    .filter(({ effect, neededInJob }) => (effect === 'helps' || effect === 'partly') && neededInJob !== 'no')
    .map(({ wording }) => wording);
  const rows: { key: string; label: string; text: string }[] = [
    { key: 'goal', label: speak('meetingPapers.goal'), text: course.goal.trim() },
    {
      key: 'attainment',
      label: speak('meetingPapers.attainment'),
      text: [
        course.goalAttainment === null ? '' : speak(attainmentWords[course.goalAttainment]),
        course.goalNote.trim(),
      ]
        .filter((part) => part !== '')
        .join('. '),
    },
    { key: 'helped', label: speak('meetingPapers.helped'), text: helping.join('; ') },
  ].filter(({ text }) => text !== '');
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'rows' as const,
            labelWidth: 'narrow' as const,
            rows: rows.map(({ key, label, text }) => ({ key, label, blocks: [words(text)] })),
          },
        ]),
    ...(tryOuts.length === 0 ? [] : [{ ...tryOutsTable(content, speak), label: speak('meetingPapers.tryOutsTable') }]),
  ];
}

/** Hours at the start, at the most and at the end, effective hours and attendance with their basis, and every agreement. */
function hoursBlocks(content: CourseContent, speak: Speak): PaperBlock[] {
  const { record } = content;
  const hours = hoursSummary(record.hourPlans, record.course.endedOn ?? record.today);
  const { percent, attendedDays, registeredDays } = attendanceTotal(content);
  const { effective } = record;
  const ofPlans = hours
    ? [
        {
          label: speak('meetingPapers.hoursStart'),
          value: spokenMinutes(hours.start, speak),
          basis: speak('meetingPapers.hoursMost', { hours: spokenMinutes(hours.max, speak) }),
        },
        {
          label: speak('meetingPapers.hoursLast'),
          value: spokenMinutes(hours.expectedEnd, speak),
          basis: speak('meetingPapers.plans', { count: record.hourPlans.length }),
        },
      ]
    : [{ label: speak('paper.agreedLast'), value: speak('paper.notAgreed'), basis: speak('paper.noPlan') }];
  return [
    {
      kind: 'figures',
      figures: [
        ...ofPlans,
        {
          label: speak('paper.effectivePerWeek'),
          value:
            effective.kind === 'range'
              ? speak('paper.hoursShort', { hours: effectiveText(effective, speak) })
              : speak('paper.notAssessed'),
          basis:
            effective.kind === 'range'
              ? speak('paper.weeksAndAssessed', {
                  weeks: weeksText(effective.weeks[0]?.week ?? 0, effective.weeks.at(-1)?.week ?? 0, speak),
                  assessed: effective.assessedDays,
                  days: effective.attendedDays,
                })
              : whyNoEffective(effective, speak),
        },
        {
          label: speak('meetingPapers.shareAttended'),
          value: percent === null ? speak('paper.notRegistered') : speak('paper.percent', { percent }),
          basis:
            percent === null
              ? speak('paper.noAttendance')
              : speak('meetingPapers.daysAttended', { attended: attendedDays, days: registeredDays }),
        },
      ],
    },
    ...(hours ? [hoursTable(content, speak)] : []),
  ];
}

/** Every question with its answer, or that it has none. */
const answerBlocks = ({ record: { questions } }: CourseContent, speak: Speak): PaperBlock[] =>
  answerRows(questions, (answer) => [answer === '' ? words(speak('paper.notAnswered'), 'missing') : words(answer)]);

const stageWords: Record<Recommendation['stage'], TextKey> = {
  draft: 'meetingPapers.stageDraft',
  submitted: 'meetingPapers.stageSubmitted',
  approved: 'meetingPapers.stageApproved',
  heard: 'meetingPapers.stageHeard',
  issued: 'meetingPapers.stageIssued',
};

/** What the report recommends, whether anybody has approved it, and what was issued otherwise before. */
function recommendationBlocks({ recommendation, codes, frame }: CourseContent, speak: Speak): PaperBlock[] {
  if (!recommendation) return [];
  const { stage, issuedOtherwise } = recommendation;
  const word = (code: string | null) => wordOf(codes, 'recommendation', code, speak.language);
  const secondary = secondaryOf(recommendation);
  return [
    {
      kind: 'box',
      blocks: [
        words(speak('paper.recommends', { recommendation: word(recommendation.recommendationCode) ?? '' }), 'verdict'),
        ...(secondary === null ? [] : [words(secondary)]),
        words(speak(stageWords[stage])),
        ...(issuedOtherwise === null ? [] : [words(otherwise(issuedOtherwise), 'missing')]),
        words(speak('paper.decidesNothing', { authority: frame.centre.authorityName }), 'grey'),
      ],
    },
  ];

  function secondaryOf({ secondaryCode }: Pick<Recommendation, 'secondaryCode'>): string | null {
    const said = word(secondaryCode);
    return said === null ? null : speak('meetingPapers.secondary', { recommendation: said });
  }

  function otherwise(issued: NonNullable<Recommendation['issuedOtherwise']>): string {
    const { reportVersion: version } = issued;
    const first = word(issued.recommendationCode);
    const said =
      first === null
        ? speak('meetingPapers.issuedNothing', { version })
        : speak('meetingPapers.issuedOtherwise', { version, recommendation: first });
    return [said, secondaryOf(issued)].filter((part) => part !== null).join(' ');
  }
}
