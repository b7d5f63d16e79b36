import { type KeyboardEvent, useRef } from 'react';
import { SideMark } from '#renderer/scores/SideMark.tsx';
import {
  fieldOf,
  fieldText,
  hasKeyForEachStep,
  noAnswerSign,
  type PressedInRow,
  readStep,
  stepInRow,
  type Typed,
} from '#renderer/scores/score-entry.ts';
import { sideWord } from '#renderer/scores/score-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { wordingIn, type Indicator } from '#shared/indicators.ts';
import { scoreSides, type ScoreRound, type ScoreSide } from '#shared/scores.ts';
import classes from '#renderer/scores/scores.module.css';

type StepFieldsProps = {
  indicators: readonly Indicator[];
  /** The round being corrected or added to; undefined for the first of its day. */
  round: ScoreRound | undefined;
  scale: Pick<ScoreRound, 'scaleMin' | 'scaleMax'>;
  typed: Typed;
  firstName: string;
  onType: (field: string, text: string) => void;
};

/** A field for each indicator and side. A digit gives the step and moves down; arrows move about. */
export function StepFields({ indicators, round, scale, typed, firstName, onType }: StepFieldsProps) {
  const speak = useSpeak();
  const pressed = useRef<PressedInRow | null>(null);

  function hearKeys(event: KeyboardEvent<HTMLInputElement>, row: number, side: ScoreSide) {
    const before = pressed.current;
    const now = { key: event.key, at: event.timeStamp, row, side };
    pressed.current = now;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move) {
      const column = scoreSides.indexOf(side) + move.column;
      if (goTo(event.currentTarget, row + move.row, scoreSides[column])) event.preventDefault();
      return;
    }
    if (!hasKeyForEachStep(scale) && event.key !== '-') return;
    const given = stepInRow(before, now, { scale, rows: indicators.length });
    const indicator = given && indicators[given.row];
    if (!indicator) return;
    event.preventDefault();
    onType(fieldOf(indicator.id, side), given.step === null ? noAnswerSign : String(given.step));
    // The key is taken before the field hears it; the form asks before Esc only when it hears of typing.
    event.currentTarget.dispatchEvent(new InputEvent('input', { bubbles: true }));
    goTo(event.currentTarget, given.row + 1, side);
  }

  return (
    <table className={classes.fields}>
      <thead>
        <tr>
          <th scope="col">{speak('scores.indicator')}</th>
          <th scope="col">{speak('scores.asked')}</th>
          {scoreSides.map((side) => (
            <th key={side} scope="col">
              <SideMark side={side} /> {sideWord(side, firstName, speak)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator, row) => {
          const { name, staff } = wordingIn(indicator, speak.language);
          return (
            <tr key={indicator.id}>
              <th scope="row">{name}</th>
              <td className={classes.asked}>{staff}</td>
              {scoreSides.map((side) => {
                const field = fieldOf(indicator.id, side);
                const text = fieldText(typed, round, indicator.id, side);
                return (
                  <td key={side}>
                    <input
                      type="text"
                      className={classes.step}
                      aria-label={speak('scores.stepOf', { indicator: name, side: sideWord(side, firstName, speak) })}
                      aria-invalid={readStep(text, scale) === false || undefined}
                      data-step={`${row} ${side}`}
                      value={text}
                      inputMode="numeric"
                      autoComplete="off"
                      onFocus={(event) => event.currentTarget.select()}
                      onChange={(event) => onType(field, event.currentTarget.value)}
                      onKeyDown={(event) => hearKeys(event, row, side)}
                    />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const moves: Readonly<Record<string, { row: number; column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Goes to the field of a row and a side; says whether there is one. */
function goTo(from: HTMLElement, row: number, side: ScoreSide | undefined): boolean {
  const field = from.closest('table')?.querySelector<HTMLInputElement>(`[data-step="${row} ${side}"]`);
  field?.focus();
  return field !== null && field !== undefined;
}
