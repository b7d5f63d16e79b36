import { useWindowEvent } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { codeByKey, codesOn, writeEntry } from '#renderer/attendance/cell.ts';
import { movedBy, type Place } from '#renderer/attendance/places.ts';
import type { Register } from '#renderer/attendance/use-register.ts';
import type { RegisterWeek } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';

/** What the grid does with keys and with the clipboard; a field inside it keeps its own. */
export function useGridKeys(register: Register, week: RegisterWeek, codes: readonly Code[]) {
  const { place, spot } = register;
  const size = { rows: week.lines.length, columns: week.days.length };

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof HTMLInputElement || event.altKey || !spot) return;
    const isFar = event.ctrlKey || event.metaKey;
    const from = event.shiftKey ? register.block.end : place;
    const target = movedBy(event.key, from, size, isFar);
    if (target) {
      event.preventDefault();
      return event.shiftKey ? register.extendTo(target) : register.goTo(target);
    }
    const isHeard = isFar || (event.key === ' ' && event.shiftKey) ? command(event) : act(event.key);
    if (isHeard) event.preventDefault();
  }

  /** Keys held with Ctrl, as a spreadsheet has them; true when the key meant something. */
  function command({ key, ctrlKey }: KeyboardEvent): boolean {
    const lastRow = size.rows - 1;
    const lastColumn = size.columns - 1;
    if (key.toLowerCase() === 'd') register.fill('down');
    else if (key.toLowerCase() === 'r') register.fill('right');
    else if (key.toLowerCase() === 'a') select({ row: 0, column: 0 }, { row: lastRow, column: lastColumn });
    else if (key === ' ' && ctrlKey)
      select({ row: 0, column: place.column }, { row: lastRow, column: register.block.end.column });
    else if (key === ' ') select({ row: place.row, column: 0 }, { row: register.block.end.row, column: lastColumn });
    else return false;
    return true;
  }

  function select(from: Place, to: Place) {
    register.goTo(from);
    register.extendTo(to);
  }

  /** True when the key meant something. */
  function act(key: string): boolean {
    if (key === 'Enter') register.enter();
    else if (key === 'F2') register.begin(writeEntry(spot!.cell, codes));
    else if (key === 'Delete' || key === 'Backspace') register.clear();
    else if (key === ' ') register.enterDay();
    else if (key === 'Escape') return step();
    else if (/^\d$/u.test(key)) register.begin(key);
    else {
      const code = key.length === 1 ? codeByKey(codesOn(codes, spot!.cell.day), key) : null;
      if (!code) return false;
      if (register.block.isMany && !register.draft) register.block.giveReason(code);
      else register.giveReason(code, 'next');
    }
    return true;
  }

  /** Esc takes back what is begun, one thing at a time. */
  function step(): boolean {
    if (register.draft) register.cancel();
    else if (register.block.refusal) register.block.dismiss();
    else if (register.block.isMany) register.block.collapse();
    else return false;
    return true;
  }

  // With nothing marked, copy and paste are told to the page, not to the cell that has the keyboard.
  const isCellHere = () => document.activeElement instanceof HTMLTableCellElement;

  /** Puts the selection's hours and letters on the clipboard, never a name; false when there is nothing to copy. */
  function copy(event: ClipboardEvent): boolean {
    const isMarked = window.getSelection()?.isCollapsed === false;
    const text = isCellHere() && !isMarked ? register.block.copy() : null;
    if (text === null) return false;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    return true;
  }

  useWindowEvent('copy', copy);
  useWindowEvent('cut', (event) => {
    if (copy(event)) register.clear();
  });
  useWindowEvent('paste', (event) => {
    if (!isCellHere()) return;
    event.preventDefault();
    register.paste(event.clipboardData?.getData('text/plain') ?? '');
  });

  return { onKeyDown };
}
