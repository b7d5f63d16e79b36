import { wordingIn } from '#shared/indicators.ts';
import { knowledgeKinds, type KnowledgeKind } from '#shared/observations.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import { daysText } from '#shared/papers/meetings/head.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { observationsSince, roundsSince, type Since } from '#shared/papers/since.ts';
import { scoreOf, talkingPoints } from '#shared/score-rules.ts';
import type { ScoreRound, ScoreSide } from '#shared/scores.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The newest scores of both sides beside the last ones before, and what they see differently. */
export function scoreBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const { fresh, before } = roundsSince(content, since);
  const round = fresh.findLast(({ scores }) => scores.length > 0);
  if (!round) return [];
  const { indicators } = content.evidence;
  const name = content.record.candidate.firstName;
  const asked = indicators.filter(({ id }) => round.scores.some(({ indicatorId }) => indicatorId === id));
  const earlier = before.filter(({ scaleMin, scaleMax }) => scaleMin === round.scaleMin && scaleMax === round.scaleMax);
  const previous = earlier.at(-1);
  const others = fresh.filter(({ id, scores }) => id !== round.id && scores.length > 0);
  const points = talkingPoints(
    round,
    asked.map(({ id }) => id),
  );
  const nameOf = (indicatorId: string) => {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    return indicator ? wordingIn(indicator, speak.language).name : '';
  };
  return [
    words(
      [
        speak('meetingPapers.scoredOn', { day: round.scoredOn, min: round.scaleMin, max: round.scaleMax }),
        others.length > 0
          ? speak('meetingPapers.scoredAlso', { days: daysText(others.map(({ scoredOn }) => scoredOn)) })
          : '',
        round.note,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
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
      rows: asked.map((indicator) => ({
        key: indicator.id,
        cells: [
          wordingIn(indicator, speak.language).name,
          ...(['candidate', 'staff'] as const).flatMap((side) => [
            valueText(round, indicator.id, side),
            ...(previous ? [valueText(previous, indicator.id, side)] : []),
          ]),
        ],
      })),
      notes: [
        previous ? speak('meetingPapers.scoresBasis', { day: previous.scoredOn }) : speak('meetingPapers.scoresFirst'),
      ],
    },
    ...(points.length === 0
      ? []
      : ([
          {
            kind: 'rows',
            labelWidth: 'narrow',
            rows: [
              {
                key: 'talk',
                label: speak('meetingPapers.talk'),
                blocks: [
                  {
                    kind: 'list',
                    isNumbered: false,
                    items: points.map(({ indicatorId, staff, candidate }) => [
                      {
                        text: speak('meetingPapers.talkAbout', {
                          indicator: nameOf(indicatorId),
                          name,
                          candidate,
                          staff,
                        }),
                      },
                    ]),
                  },
                ],
              },
            ],
          },
        ] satisfies PaperBlock[])),
  ];
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
