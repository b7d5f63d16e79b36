import { useEffect, useRef } from 'react';
import { CellEditor } from '#renderer/attendance/CellEditor.tsx';
import { keyOfSpot, lookOf, pauseAt, writeEntry, type Spot } from '#renderer/attendance/cell.ts';
import { PausedBox } from '#renderer/attendance/PausedBox.tsx';
import { RegisterCellBox } from '#renderer/attendance/RegisterCellBox.tsx';
import type { CellMouse } from '#renderer/attendance/use-grid-mouse.ts';
import type { Register } from '#renderer/attendance/use-register.ts';
import { dayWords, nameOf, pauseWords, stateWords } from '#renderer/attendance/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Code } from '#shared/code-lists.ts';
import classes from '#renderer/attendance/register.module.css';

type RegisterCellTdProps = {
  spot: Spot;
  isActive: boolean;
  isSelected: boolean;
  register: Register;
  codes: readonly Code[];
  today: string;
  /** What the mouse does here. */
  mouse: CellMouse;
};

/** One day of one person. The active cell carries the pencil edge and the grid's only tab stop. */
export function RegisterCellTd({ spot, isActive, isSelected, register, codes, today, mouse }: RegisterCellTdProps) {
  const speak = useSpeak();
  const { line, cell } = spot;
  const key = keyOfSpot(spot);
  const draft = register.draft?.key === key ? register.draft : null;
  const savingWords = register.saving.get(key);
  const notice = register.notices.get(key);
  const isTyping = draft !== null && draft.minutes === null;
  const box = useFocusWhenActive(isActive && !isTyping, register.focusTick);

  const names = { name: nameOf(line), day: dayWords(cell.day, speak) };
  const pause = pauseAt(spot);
  const state =
    savingWords !== undefined
      ? speak('attendance.stateSaving', { words: savingWords })
      : pause
        ? pauseWords(pause, speak)
        : stateWords(cell, codes, today, speak);
  return (
    <td
      ref={box}
      className={classes.cell}
      data-look={savingWords === undefined ? lookOf(cell, today) : 'saving'}
      data-paused={pause !== null || undefined}
      data-active={isActive || undefined}
      data-selected={(isSelected && register.block.isMany) || undefined}
      data-faulty={notice !== undefined || register.block.isRefused(spot) || undefined}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      {...mouse}
      onDoubleClick={() => isActive && register.begin(writeEntry(cell, codes))}
    >
      <span className="hidden-but-read">
        {speak('attendance.cellLabel', { ...names, state: draft ? draft.text : state })}
      </span>
      {draft === null && savingWords === undefined && pause && <PausedBox spot={spot} pause={pause} />}
      {draft === null && <RegisterCellBox cell={cell} codes={codes} today={today} savingWords={savingWords} />}
      {draft !== null && !isTyping && (
        <span aria-hidden className={classes.value}>
          {draft.text}
        </span>
      )}
      {isTyping && (
        <CellEditor
          label={speak('attendance.cellField', names)}
          text={draft.text}
          onType={register.type}
          onCommit={register.commit}
          onCommitAll={register.commitAll}
          onCancel={register.cancel}
        />
      )}
      {notice !== undefined && (
        <span className={classes.notice} role="alert">
          {notice}
        </span>
      )}
    </td>
  );
}

/** The keyboard follows the active cell while it is in the grid, or nowhere; it is never taken from a field. */
function useFocusWhenActive(isFocusable: boolean, focusTick: number) {
  const box = useRef<HTMLTableCellElement>(null);
  const heardTick = useRef(focusTick);
  useEffect(() => {
    const isCalled = heardTick.current !== focusTick;
    heardTick.current = focusTick;
    if (!isFocusable) return;
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    if (isCalled || isNowhere || box.current?.closest('table')?.contains(activeElement)) box.current?.focus();
  }, [isFocusable, focusTick]);
  return box;
}
