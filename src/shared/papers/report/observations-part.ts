import type { KnowledgeKind, Observation, ObservationArea } from '#shared/observations.ts';
import { knowledgeKinds } from '#shared/observations.ts';
import { words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperParagraph } from '#shared/papers/paper.ts';
import { newestOf, told, type PartContent } from '#shared/papers/report/blocks.ts';
import { capital } from '#shared/papers/report/words.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { RatedAspect, TryOut } from '#shared/try-outs.ts';

/** What a part of the report asks of the observations: their areas, and the aspects of the try-outs that belong with them. */
type Field = { areas: readonly ObservationArea[]; aspects: readonly RatedAspect[]; hasTryOuts: boolean };

const professional: Field = {
  areas: ['professional'],
  aspects: ['pace', 'quality', 'learning', 'independence'],
  hasTryOuts: true,
};
const personal: Field = { areas: ['personal', 'motivation', 'wellbeing'], aspects: ['endurance'], hasTryOuts: false };
const social: Field = { areas: ['social'], aspects: [], hasTryOuts: false };

export const professionalBlocks = (content: PartContent, speak: Speak) => observedBlocks(professional, content, speak);
export const personalBlocks = (content: PartContent, speak: Speak) => observedBlocks(personal, content, speak);
export const socialBlocks = (content: PartContent, speak: Speak) => observedBlocks(social, content, speak);

const mostOfAKind = 12;

/** What was seen, what the candidate said, and what is judged: three kinds of knowledge kept apart; nothing sensitive. */
function observedBlocks(field: Field, content: PartContent, speak: Speak): PaperBlock[] {
  const { candidate, tryOuts } = content.record;
  const labels: Record<KnowledgeKind, string> = {
    observed: speak('paper.observed'),
    stated: speak('paper.statedBy', { name: candidate.firstName }),
    assessed: speak('paper.assessed'),
  };
  const rows = [
    ...knowledgeKinds.map((kind) => ({
      key: kind,
      label: labels[kind],
      blocks: knowledgeBlocks(kind, field, content, speak),
    })),
    {
      key: 'ratings',
      label: speak('tryOuts.ratings'),
      blocks: tryOuts.flatMap((tryOut) => ratingLine(tryOut, field.aspects, speak)),
    },
  ].filter(({ blocks }) => blocks.length > 0);
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }];
}

function knowledgeBlocks(kind: KnowledgeKind, field: Field, content: PartContent, speak: Speak): PaperParagraph[] {
  const { observations } = content.evidence;
  const { tryOuts } = content.record;
  const own = observations
    .filter((each) => each.kind === kind && field.areas.includes(each.area) && each.sensitivity !== 'sensitive')
    .toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn));
  const { shown, more } = newestOf(own, mostOfAKind);
  return [
    ...(field.hasTryOuts
      ? tryOuts.filter((tryOut) => tryOut[kind] !== '').map((tryOut) => told(tryOut.functionName, tryOut[kind]))
      : []),
    ...shown.map((each) => told(shortDay(each.happenedOn), sayingOf(each, speak))),
    ...(more === 0 ? [] : [words(speak('reportPaper.moreInBook', { count: more }), 'note')]),
  ];
}

/** The words of an observation, and the candidate's own where they are not already in them. */
function sayingOf({ text, quote }: Observation, speak: Speak): string {
  return quote === '' || text.includes(quote) ? text : `${text} ${speak('paper.quoted', { words: quote })}`;
}

function ratingLine(
  { functionName, ratings }: TryOut,
  aspects: readonly RatedAspect[],
  speak: Speak,
): PaperParagraph[] {
  const given = aspects.flatMap((aspect) => {
    const rating = ratings.find((each) => each.aspect === aspect);
    if (!rating || rating.rating === null) return [];
    return speak('reportPaper.aspectStep', {
      aspect: speak(`tryOuts.${aspect}`).toLocaleLowerCase('da'),
      step: rating.rating,
    });
  });
  return given.length === 0 ? [] : [told(functionName, `${capital(given.join(', '))}.`)];
}
