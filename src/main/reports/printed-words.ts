import { areaParts, type SlipPlace } from '#shared/slip-places.ts';
import { fixedParts } from '#shared/report-parts.ts';
import type { ReportDraft, Slip } from '#shared/reports.ts';
import { plainText } from '#shared/rich-text.ts';
import { mayShow } from '#shared/sensitive-sections.ts';

/** What a report is looked through in: the record, what it stands on, and how it is arranged. */
export type LookedThrough = Pick<ReportDraft, 'record' | 'evidence' | 'template' | 'sensitiveSections'> & {
  texts: readonly Pick<ReportDraft['texts'][number], 'section' | 'text'>[];
};

type Printed = Pick<Slip, 'section' | 'where'> & { text: string };

/** Every free text the report prints, plain, with the section it stands in and, where it is not the section's own, where it is written. */
export function printedWords({ record, evidence, template, texts, sensitiveSections }: LookedThrough): Printed[] {
  const isPrinted = (section: string) =>
    (fixedParts as readonly string[]).includes(section) ||
    template.sections.some(({ key, isOn }) => key === section && isOn);
  const at = (section: string, what: SlipPlace, of: string, ...said: string[]): Printed[] =>
    isPrinted(section)
      ? said.filter((text) => text !== '').map((text) => ({ section, where: { what, of }, text }))
      : [];
  const { course, candidate, questions, tryOuts, adjustments, hourPlans } = record;
  return [
    ...texts.map(({ section, text }) => ({ section, text: plainText(text) })),
    ...questions.map(({ answer }) => ({ section: 'answers', text: plainText(answer) })),
    ...template.sections.flatMap(({ key, title, text }) => at(key, 'template', '', title, plainText(text))),
    ...at('purpose', 'order', '', course.purpose, course.goal, course.goalNote, course.deviations),
    ...at('purpose', 'order', '', course.repeatReason, course.whatIsDifferent),
    ...questions.flatMap(({ text }, place) => {
      const where = ['question', String(place + 1), text] as const;
      return isPrinted('purpose') ? at('purpose', ...where) : at('answers', ...where);
    }),
    ...evidence.lifeEvents.flatMap(({ text }) => at('background', 'background', '', text)),
    ...evidence.earlierJobs.flatMap(({ title, employer, whyEnded }) =>
      at('background', 'background', '', title, employer, whyEnded),
    ),
    ...at('wishes', 'candidate', '', candidate.wishes, candidate.exclusions),
    ...tryOuts.flatMap(({ functionName, conditions, outcome, observed, stated, assessed }) => [
      ...at('tryOuts', 'try-out', functionName, conditions, outcome),
      ...at('professional', 'try-out', functionName, observed, stated, assessed),
    ]),
    ...hourPlans.flatMap(({ validFrom, reason }) => at('hours', 'hours', validFrom, reason)),
    ...adjustments.flatMap(({ wording, detail, amount, effectNote, reason }) =>
      at('adjustments', 'adjustment', wording, detail, amount, effectNote, reason),
    ),
    ...evidence.observations.flatMap((observation) => {
      const { area, happenedOn, text, quote } = observation;
      const own = areaParts[area];
      if (isPrinted(own) && mayShow(observation, own, sensitiveSections))
        return at(own, 'observation', happenedOn, text, quote);
      return mayShow(observation, 'wishes', sensitiveSections) ? at('wishes', 'observation', happenedOn, quote) : [];
    }),
    ...evidence.strengths.flatMap(({ text }) => at('resources', 'barriers', '', text)),
    ...evidence.barriers.flatMap(({ text }) => at('barriers', 'barriers', '', text)),
    ...evidence.limitations.flatMap(({ text, origin }) => at('barriers', 'barriers', '', text, origin)),
    ...evidence.efforts.flatMap(({ provider, schedule, note }) =>
      at('barriers', 'effort', '', provider, schedule, note),
    ),
    // The minutes are the report's appendix: they follow its last section.
    ...evidence.minutes.flatMap(({ meeting: { meetsOn }, minutesText, decisions }) =>
      at('signatures', 'minutes', meetsOn, minutesText, ...decisions.map(({ text }) => text)),
    ),
  ];
}
