import { wordingIn, type Indicator } from '#shared/indicators.ts';
import { subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperChart, PaperTable } from '#shared/papers/paper.ts';
import type { PartContent } from '#shared/papers/report/blocks.ts';
import { scoreOf, talkingPoints } from '#shared/score-rules.ts';
import type { ScoreRound, ScoreSide } from '#shared/scores.ts';
import { dayAndMonth, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** How both sides scored each indicator first and last; never summed. Nothing before the first round. */
export function progressionBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const { rounds } = content.evidence;
  const last = rounds.at(-1);
  if (!last) return [];
  const asked = askedIndicators(content);
  return [
    words(
      speak('reportPaper.scoreBasis', {
        count: rounds.length,
        from: shortDay(rounds[0]!.scoredOn),
        to: shortDay(last.scoredOn),
        min: last.scaleMin,
        max: last.scaleMax,
      }),
    ),
    ...(rounds.length < 2 ? [] : [scoresChart(content, asked, speak)]),
    scoresTable(content, asked, speak),
    ...talkBlocks(content, asked, last, speak),
  ];
}

const askedIndicators = ({ evidence: { rounds, indicators } }: PartContent): Indicator[] =>
  indicators
    .filter(({ id }) => rounds.some(({ scores }) => scores.some(({ indicatorId }) => indicatorId === id)))
    .toSorted((a, b) => a.seq - b.seq);

const nameOf = (indicator: Indicator, speak: Speak): string => wordingIn(indicator, speak.language).name;

/** The rounds on the newest scale: steps of two scales are not drawn on one axis. */
function scoresChart(
  { evidence: { rounds }, record }: PartContent,
  asked: readonly Indicator[],
  speak: Speak,
): PaperChart {
  const last = rounds.at(-1)!;
  const drawn = rounds.filter(({ scaleMin, scaleMax }) => scaleMin === last.scaleMin && scaleMax === last.scaleMax);
  const valuesOf = (side: ScoreSide, indicatorId: string) =>
    drawn.map((round) => scoreOf(round, indicatorId, side)?.value ?? null);
  return {
    kind: 'chart',
    label: speak('reportPaper.scoresFigure', { count: drawn.length }),
    chart: {
      kind: 'scores',
      min: last.scaleMin,
      max: last.scaleMax,
      days: drawn.map(({ scoredOn }) => ({ on: scoredOn, label: dayAndMonth(scoredOn) })),
      lines: asked.map((indicator) => ({
        name: nameOf(indicator, speak),
        staff: valuesOf('staff', indicator.id),
        candidate: valuesOf('candidate', indicator.id),
      })),
      legend: {
        first: speak('reportPaper.firstScore'),
        staff: speak('reportPaper.ourScore'),
        candidate: record.candidate.firstName,
      },
    },
  };
}

function scoresTable(
  { evidence: { rounds }, record }: PartContent,
  asked: readonly Indicator[],
  speak: Speak,
): PaperTable {
  const name = record.candidate.firstName;
  const own = (side: ScoreSide, indicatorId: string) =>
    rounds.flatMap((round) => {
      const score = scoreOf(round, indicatorId, side);
      return score && score.value !== null ? [{ value: score.value, round }] : [];
    });
  const cells = (side: ScoreSide, indicatorId: string) => {
    const given = own(side, indicatorId);
    return [given[0], given.length > 1 ? given.at(-1) : undefined].map((each) =>
      each ? scoreCell(each, rounds) : '–',
    );
  };
  return {
    kind: 'table',
    label: speak('reportPaper.scoresTable'),
    columns: [
      { header: speak('scores.indicator'), isName: true, width: 30 },
      { header: speak('reportPaper.ourFirst'), isNumber: true },
      { header: speak('reportPaper.ourLast'), isNumber: true },
      { header: speak('reportPaper.ownFirst', { name }), isNumber: true },
      { header: speak('reportPaper.ownLast', { name }), isNumber: true },
    ],
    rows: asked.map((indicator) => ({
      key: indicator.id,
      cells: [nameOf(indicator, speak), ...cells('staff', indicator.id), ...cells('candidate', indicator.id)],
    })),
    notes: [speak('scores.basis')],
  };
}

/** The step, with the scale of its day where the scale was changed since. */
function scoreCell({ value, round }: { value: number; round: ScoreRound }, rounds: readonly ScoreRound[]): string {
  const isOneScale = rounds.every(
    ({ scaleMin, scaleMax }) => scaleMin === round.scaleMin && scaleMax === round.scaleMax,
  );
  return isOneScale ? `${value}` : `${value} (${round.scaleMin}–${round.scaleMax})`;
}

/** Where the sides see it differently, most apart first, with what each said. */
function talkBlocks(
  { record }: PartContent,
  asked: readonly Indicator[],
  last: ScoreRound,
  speak: Speak,
): PaperBlock[] {
  const name = record.candidate.firstName;
  const points = talkingPoints(
    last,
    asked.map(({ id }) => id),
  );
  if (points.length === 0) return [];
  return [
    subheading(speak('reportPaper.seenDifferently', { day: last.scoredOn })),
    {
      kind: 'list',
      isNumbered: false,
      items: points.map(({ indicatorId, staff, candidate }) => {
        const indicator = asked.find(({ id }) => id === indicatorId)!;
        const said = scoreOf(last, indicatorId, 'candidate')?.words ?? '';
        return [
          { text: `${nameOf(indicator, speak)}: `, isBold: true },
          { text: speak('reportPaper.bothScores', { name, candidate, staff }) },
          ...(said === '' ? [] : [{ text: ` ${speak('paper.quoted', { words: said })}` }]),
        ];
      }),
    },
  ];
}
