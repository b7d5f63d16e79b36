import { Table } from '@mantine/core';
import { useId } from 'react';
import course from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { SideMark } from '#renderer/scores/SideMark.tsx';
import { changeText, occasionText, sideWord, valueText } from '#renderer/scores/score-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { wordingIn, type Indicator } from '#shared/indicators.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import { changeOf, occasionsOf, scoreOf } from '#shared/score-rules.ts';
import { scoreSides, type ScoreRound, type ScoreSide } from '#shared/scores.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import classes from '#renderer/scores/scores.module.css';

type ScoreTableProps = {
  /** In the order they are asked. */
  indicators: readonly Indicator[];
  /** Oldest first. */
  rounds: readonly ScoreRound[];
  meetings: readonly CourseMeeting[];
  firstName: string;
  /** Why no day can be opened now; null when one can. */
  whyShut: string | null;
  onOpen: (round: ScoreRound) => void;
};

/** Every score of the course: indicators down, days across, both sides in each cell. Nothing is added up. */
export function ScoreTable({ indicators, rounds, meetings, firstName, whyShut, onOpen }: ScoreTableProps) {
  const speak = useSpeak();
  const occasions = occasionsOf(rounds, meetings);
  const shutId = useId();
  return (
    <>
      {whyShut !== null && (
        <p id={shutId} className={classes.basis}>
          {whyShut}
        </p>
      )}
      <TableFrame label={speak('scores.table')}>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.sticky}>{speak('scores.indicator')}</Table.Th>
              {rounds.map((round) => (
                <Table.Th key={round.id} scope="col">
                  <button
                    type="button"
                    className={whyShut === null ? course.link : classes.shut}
                    aria-label={speak('scores.openRound', { day: dayAndMonth(round.scoredOn) })}
                    aria-disabled={whyShut !== null}
                    aria-describedby={whyShut === null ? undefined : shutId}
                    onClick={() => whyShut === null && onOpen(round)}
                  >
                    {dayAndMonth(round.scoredOn)}
                  </button>
                  <small>{occasionText(occasions.get(round.id), speak)}</small>
                  {isOtherScale(rounds, round) && (
                    <small>{speak('scores.scaleOf', { min: round.scaleMin, max: round.scaleMax })}</small>
                  )}
                </Table.Th>
              ))}
              <Table.Th>{speak('scores.sincePrevious')}</Table.Th>
              <Table.Th>{speak('scores.sinceFirst')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {indicators.map((indicator) => (
              <Table.Tr key={indicator.id}>
                <Table.Th scope="row" className={classes.sticky}>
                  {wordingIn(indicator, speak.language).name}
                  {indicator.archivedAt !== null && <small>{speak('scores.archivedIndicator')}</small>}
                </Table.Th>
                {rounds.map((round) => (
                  <Table.Td key={round.id}>
                    <Sides
                      firstName={firstName}
                      value={(side) => {
                        const score = scoreOf(round, indicator.id, side);
                        return (
                          score && {
                            text: score.value === null ? '–' : String(score.value),
                            read: valueText(score.value, speak),
                          }
                        );
                      }}
                    />
                  </Table.Td>
                ))}
                {(['sincePrevious', 'sinceFirst'] as const).map((since) => (
                  <Table.Td key={since}>
                    <Sides
                      firstName={firstName}
                      value={(side) => {
                        const text = changeText(
                          changeOf(rounds, lastAnswer(rounds, indicator.id, side), indicator.id, side)[since],
                        );
                        return text === '–' ? undefined : { text, read: text };
                      }}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </TableFrame>
    </>
  );
}

type SidesProps = {
  firstName: string;
  value: (side: ScoreSide) => { text: string; read: string } | undefined;
};

/** Two numbers side by side, each with its mark; read aloud with its word. */
function Sides({ firstName, value }: SidesProps) {
  const speak = useSpeak();
  return (
    <span className={classes.sides}>
      {scoreSides.map((side) => {
        const shown = value(side);
        return (
          <span key={side} data-empty={shown === undefined || undefined}>
            {shown && (
              <>
                <SideMark side={side} />
                <span className="hidden-but-read">
                  {sideWord(side, firstName, speak)} {shown.read}
                </span>
                <span aria-hidden="true">{shown.text}</span>
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}

const isOtherScale = (rounds: readonly ScoreRound[], { scaleMin, scaleMax }: ScoreRound): boolean =>
  rounds.some((round) => round.scaleMin !== scaleMin || round.scaleMax !== scaleMax);

/** The place of the last round in which the side gave a step; a change is told from there, also while a newer round is half done. */
const lastAnswer = (rounds: readonly ScoreRound[], indicatorId: string, side: ScoreSide): number =>
  rounds.findLastIndex((round) => typeof scoreOf(round, indicatorId, side)?.value === 'number');
