import { wordingIn } from '#shared/indicators.ts';
import { knowledgeKinds, type KnowledgeKind } from '#shared/observations.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import { daysText } from '#shared/papers/meetings/head.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { observationsSince, roundsSince, type Since } from '#shared/papers/since.ts';
import { scoreOf, talkingPoints } from '#shared/score-rules.ts';
import { scoreSides, type ScoreRound, type ScoreSide } from '#shared/scores.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The newest scores of both sides beside the last ones before, and what they see differently. */
export function scoreBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const { fresh, before } = roundsSince(content, since);
  const given = fresh.filter(({ scores }) => scores.length > 0);
  const round = given.at(-1);
  if (!round) return [];
  const name = content.record.candidate.firstName;
  const asked = content.evidence.indicators
    .filter(({ id }) => round.scores.some(({ indicatorId }) => indicatorId === id))
    .map((indicator) => ({ id: indicator.id, name: wordingIn(indicator, speak.language).name }));
  const previous = before.findLast(
    ({ scaleMin, scaleMax }) => scaleMin === round.scaleMin && scaleMax === round.scaleMax,
  );
  const others = given.slice(0, -1).map(({ scoredOn }) => scoredOn);
  const said = [
    speak('meetingPapers.scoredOn', { day: round.scoredOn, min: round.scaleMin, max: round.scaleMax }),
    others.length > 0 ? speak('meetingPapers.scoredAlso', { days: daysText(others) }) : '',
  ];
  return [
    words(said.filter((part) => part !== '').join(' ')),
    ...roundTable({ round, previous, asked, name }, speak),
    ...talk({ round, asked, name }, speak),
  ];
}

type Asked = { id: string; name: string };
type Compared = { round: ScoreRound; asked: readonly Asked[]; name: string };

/** Each indicator that either side answers otherwise than before, and by name those that stand as they were. */
function roundTable(
  { round, previous, asked, name }: Compared & { previous: ScoreRound | undefined },
  speak: Speak,
): PaperBlock[] {
  const isChanged = ({ id }: Asked) =>
    !previous || scoreSides.some((side) => valueText(round, id, side) !== valueText(previous, id, side));
  const changed = asked.filter(isChanged);
  const same = asked.filter((indicator) => !isChanged(indicator)).map((indicator) => indicator.name);
  const note = [
    previous ? speak('meetingPapers.scoresBasis', { day: previous.scoredOn }) : speak('meetingPapers.scoresFirst'),
    same.length > 0 ? speak('meetingPapers.scoresSame', { indicators: same.join('; ') }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const notes = [note, round.note].filter((text) => text !== '');
  if (changed.length === 0) return notes.map((text) => words(text));
  return [
    {
      kind: 'table',
      label: speak('meetingPapers.scores'),
      columns: [
        { header: speak('meetingPapers.indicator'), isName: true, width: 44 },
        ...[name, speak('meetingPapers.we')].flatMap((side) => [
          { header: side, isNumber: true },
          ...(previous ? [{ header: speak('meetingPapers.was'), isNumber: true }] : []),
        ]),
      ],
      rows: changed.map((indicator) => ({
        key: indicator.id,
        cells: [
          indicator.name,
          ...(['candidate', 'staff'] as const).flatMap((side) => [
            valueText(round, indicator.id, side),
            ...(previous ? [valueText(previous, indicator.id, side)] : []),
          ]),
        ],
      })),
      notes,
    },
  ];
}

/** Where the sides are apart: something to talk about, never who is right. */
function talk({ round, asked, name }: Compared, speak: Speak): PaperBlock[] {
  const names = new Map(asked.map((indicator) => [indicator.id, indicator.name]));
  const points = talkingPoints(round, [...names.keys()]).map(({ indicatorId, staff, candidate }) =>
    speak('meetingPapers.talkAbout', { indicator: names.get(indicatorId) ?? '', name, candidate, staff }),
  );
  if (points.length === 0) return [];
  const label = { text: `${speak('meetingPapers.talk')}: `, isBold: true };
  return [{ kind: 'paragraph', runs: [label, { text: `${points.join('; ')}.` }] }];
}

const valueText = (round: ScoreRound, indicatorId: string, side: ScoreSide): string =>
  `${scoreOf(round, indicatorId, side)?.value ?? '–'}`;

/** What was seen, said and judged since, each kind by itself. */
export function observationBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const byKind = Map.groupBy(observationsSince(content, since), ({ kind }) => kind);
  const kinds = knowledgeKinds.filter((kind) => byKind.has(kind));
  if (kinds.length === 0) return [];
  const name = content.record.candidate.firstName;
  const said: Record<KnowledgeKind, string> = {
    observed: speak('paper.observed'),
    stated: speak('paper.statedBy', { name }),
    assessed: speak('paper.assessed'),
  };
  return [
    {
      kind: 'rows',
      labelWidth: 'narrow',
      rows: kinds.map((kind) => ({
        key: kind,
        label: said[kind],
        blocks: (byKind.get(kind) ?? []).map(({ happenedOn, text, quote }) => {
          const isQuotedInText = quote !== '' && text.includes(quote);
          const whole =
            quote === '' || isQuotedInText ? text : `${text} ${speak('meetingPapers.quoted', { words: quote })}`;
          return words(speak('meetingPapers.dated', { day: dayAndMonth(happenedOn), text: whole }));
        }),
      })),
    },
  ];
}
