import type { KnowledgeKind, Observation, ObservationArea } from '#shared/observations.ts';
import { knowledgeKinds } from '#shared/observations.ts';
import { words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperParagraph } from '#shared/papers/paper.ts';
import { newestOf, sensitiveMark, told, type PartContent } from '#shared/papers/report/blocks.ts';
import { mayShow, type SensitivePart } from '#shared/sensitive-sections.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What a part of the report asks of the observations: their areas, and whether the words of the try-outs belong with them. */
type Field = { part: SensitivePart; areas: readonly ObservationArea[]; hasTryOuts: boolean };

const professional: Field = { part: 'professional', areas: ['professional'], hasTryOuts: true };
const personal: Field = { part: 'personal', areas: ['personal', 'motivation', 'wellbeing'], hasTryOuts: false };
const social: Field = { part: 'social', areas: ['social'], hasTryOuts: false };

export const professionalBlocks = (content: PartContent, speak: Speak) => observedBlocks(professional, content, speak);
export const personalBlocks = (content: PartContent, speak: Speak) => observedBlocks(personal, content, speak);
export const socialBlocks = (content: PartContent, speak: Speak) => observedBlocks(social, content, speak);

const mostOfAKind = 12;

/** What was seen, what the candidate said, and what is judged: three kinds of knowledge kept apart; what is sensitive only where it was chosen. */
function observedBlocks(field: Field, content: PartContent, speak: Speak): PaperBlock[] {
  const { candidate } = content.record;
  const labels: Record<KnowledgeKind, string> = {
    observed: speak('paper.observed'),
    stated: speak('paper.statedBy', { name: candidate.firstName }),
    assessed: speak('paper.assessed'),
  };
  const rows = knowledgeKinds
    .map((kind) => ({ key: kind, label: labels[kind], blocks: knowledgeBlocks(kind, field, content, speak) }))
    .filter(({ blocks }) => blocks.length > 0);
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }];
}

function knowledgeBlocks(kind: KnowledgeKind, field: Field, content: PartContent, speak: Speak): PaperParagraph[] {
  const { observations } = content.evidence;
  const { tryOuts } = content.record;
  const own = observations
    .filter((each) => each.kind === kind && field.areas.includes(each.area))
    .filter((each) => mayShow(each, field.part, content.sensitiveSections))
    .toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn));
  const { shown, more } = newestOf(own, mostOfAKind);
  return [
    ...(field.hasTryOuts
      ? tryOuts.filter((tryOut) => tryOut[kind] !== '').map((tryOut) => told(tryOut.functionName, tryOut[kind]))
      : []),
    ...shown.map((each) => told(shortDay(each.happenedOn), sayingOf(each, speak), sensitiveMark(each, speak))),
    ...(more === 0 ? [] : [words(speak('reportPaper.moreInBook', { count: more }), 'note')]),
  ];
}

/** The words of an observation, and the candidate's own where they are not already in them. */
function sayingOf({ text, quote }: Observation, speak: Speak): string {
  return quote === '' || text.includes(quote) ? text : `${text} ${speak('paper.quoted', { words: quote })}`;
}
