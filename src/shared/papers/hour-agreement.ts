import { daysPerWeek, minutesPerWeek, planInForce } from '#shared/agreed-hours.ts';
import { addDays } from '#shared/calendar.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import { courseHead, meetingPaper, meetingWriting, signatureSection } from '#shared/papers/meetings/head.ts';
import { emptyWeek, weekBlocks } from '#shared/papers/meetings/week.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { templateBlocks } from '#shared/papers/sections.ts';
import { wordOf } from '#shared/report-facts.ts';
import { longDay, patternText, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** One agreement on hours, to be read together and signed: the one that was asked for, or the newest. */
export function hourAgreementPaper(content: CourseContent, speak: Speak): Paper {
  const { record, hourPlanId } = content;
  const plan = record.hourPlans.find(({ id }) => id === hourPlanId) ?? record.hourPlans.at(-1) ?? null;
  const title = speak('meetingPapers.hourAgreement');
  const lead = plan ? speak('meetingPapers.plannedFrom', { day: longDay(plan.validFrom, speak.language) }) : '';
  return meetingPaper(
    content,
    {
      kind: title,
      head: courseHead(content, title, lead, speak),
      blocks: templateBlocks<'hour-agreement'>(
        content.template,
        {
          agreement: { title: 'meetingPapers.agreement', blocks: agreementBlocks(content, plan, speak) },
          week: {
            title: 'meetingPapers.week',
            blocks: plan ? weekBlocks(plan.pattern, speak) : [emptyWeek(speak)],
          },
          reason: { title: 'meetingPapers.reason', blocks: reasonBlocks(content, plan, speak) },
          rules: { title: 'meetingPapers.rules', blocks: rulesBlocks(content, speak) },
          signatures: signatureSection(content, { hasCounsellor: false }, speak),
        },
        meetingWriting(content, speak),
        speak,
      ),
    },
    speak,
  );
}

function agreementBlocks({ record }: CourseContent, plan: HourPlan | null, speak: Speak): PaperBlock[] {
  if (!plan) return [words(speak('meetingPapers.notAgreedYet'))];
  const before = planInForce(record.hourPlans, addDays(plan.validFrom, -1));
  return [
    {
      kind: 'facts',
      facts: [
        { label: speak('meetingPapers.validFrom'), value: longDay(plan.validFrom, speak.language) },
        {
          label: speak('meetingPapers.weekHours'),
          value: spokenMinutes(minutesPerWeek(plan.pattern), speak),
        },
        { label: speak('meetingPapers.weekDays'), value: `${daysPerWeek(plan.pattern)}` },
        { label: speak('meetingPapers.hoursBefore'), value: beforeText(plan, before, speak) },
      ],
    },
  ];
}

/** `3 t × 3 dage, nu 3 t mindre`, of the week. */
function beforeText(plan: HourPlan, before: HourPlan | null, speak: Speak): string {
  if (!before) return speak('meetingPapers.firstAgreement');
  const change = minutesPerWeek(plan.pattern) - minutesPerWeek(before.pattern);
  const said = { before: patternText(before.pattern, speak), hours: spokenMinutes(Math.abs(change), speak) };
  if (change === 0) return speak('meetingPapers.alike', said);
  return speak(change > 0 ? 'meetingPapers.more' : 'meetingPapers.less', said);
}

/** Why, and who decided it; lines to write on while nothing is said. */
function reasonBlocks({ record, codes }: CourseContent, plan: HourPlan | null, speak: Speak): PaperBlock[] {
  if (!plan) return [{ kind: 'writing', lines: 2 }];
  const isFirst = planInForce(record.hourPlans, addDays(plan.validFrom, -1)) === null;
  const coded = wordOf(codes, 'hourChange', plan.reasonCode, speak.language);
  const said = [coded, plan.reason].filter((part): part is string => part !== null && part !== '');
  const reason = said.length > 0 ? said.join(': ') : isFirst ? speak('meetingPapers.fromTheStart') : '';
  if (reason === '' && plan.decidedBy === '') return [{ kind: 'writing', lines: 2 }];
  return [
    ...(reason === '' ? [] : [words(reason)]),
    ...(plan.decidedBy === ''
      ? []
      : [
          {
            kind: 'facts' as const,
            facts: [{ label: speak('meetingPapers.decidedBy'), value: plan.decidedBy }],
          },
        ]),
  ];
}

function rulesBlocks({ frame: { centre } }: CourseContent, speak: Speak): PaperBlock[] {
  const call =
    centre.phone === ''
      ? speak('meetingPapers.ruleTell')
      : speak('meetingPapers.ruleCall', { centre: centre.name, phone: centre.phone });
  const rules = [
    call,
    speak('meetingPapers.ruleSick'),
    speak('meetingPapers.ruleKnown'),
    speak('meetingPapers.ruleChange'),
  ];
  return [{ kind: 'list', isNumbered: false, items: rules.map((text) => [{ text }]) }];
}
