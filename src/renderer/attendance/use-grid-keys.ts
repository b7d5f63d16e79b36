import { useWindowEvent } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { codeByKey, codesOn, writeEntry } from '#renderer/attendance/cell.ts';
import { movedBy } from '#renderer/attendance/places.ts';
import type { Register } from '#renderer/attendance/use-register.ts';
import type { RegisterWeek } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';

/** What the grid does with keys and with the clipboard; a field inside it keeps its own. */
export function useGridKeys(register: Register, week: RegisterWeek, codes: readonly Code[]) {
  const { place, spot } = register;

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof HTMLInputElement || event.altKey || !spot) return;
    const isFar = event.ctrlKey || event.metaKey;
    const target = movedBy(event.key, place, { rows: week.lines.length, columns: week.days.length }, isFar);
    if (target) {
      event.preventDefault();
      return register.goTo(target);
    }
    if (isFar) {
      if (event.key.toLowerCase() !== 'd') return;
      event.preventDefault();
      return register.fillDown();
    }
    if (act(event.key)) event.preventDefault();
  }

  /** True when the key meant something. */
  function act(key: string): boolean {
    if (key === 'Enter') register.enter();
    else if (key === 'F2') register.begin(writeEntry(spot!.cell, codes));
    else if (key === 'Delete' || key === 'Backspace') register.clear();
    else if (key === ' ') register.showDay(true);
    else if (key === 'Escape' && register.draft) register.cancel();
    else if (/^\d$/u.test(key)) register.begin(key);
    else {
      const code = key.length === 1 ? codeByKey(codesOn(codes, spot!.cell.day), key) : null;
      if (!code) return false;
      register.giveReason(code, 'next');
    }
    return true;
  }

  // With nothing marked, copy and paste are told to the page, not to the cell that has the keyboard.
  const isCellHere = () => document.activeElement instanceof HTMLTableCellElement;

  useWindowEvent('copy', (event) => {
    const isMarked = window.getSelection()?.isCollapsed === false;
    if (!isCellHere() || isMarked || !spot?.cell.recorded) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', writeEntry(spot.cell, codes));
  });

  useWindowEvent('paste', (event) => {
    if (!isCellHere()) return;
    event.preventDefault();
    register.paste(event.clipboardData?.getData('text/plain') ?? '');
  });

  return { onKeyDown };
}
