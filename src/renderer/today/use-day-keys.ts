import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { codeByKey } from '#renderer/attendance/cell.ts';
import { standOnMeetings } from '#renderer/today/week-meetings.ts';
import type { WorkedDay } from '#renderer/today/use-day-register.ts';

type Doors = {
  /** Opens what lies beside the list; null while it has nothing to show. */
  onEveryone: (() => void) | null;
  onCame: (() => void) | null;
};

/** The letters the page keeps for itself, but for those a reason has taken. */
export const ownLetters = { partly: 'D', note: 'N', came: 'I', everyone: 'A', meetings: 'M' } as const;

/** Whether a letter is still the page's own that day. */
export const isOwnLetter = (codes: WorkedDay['codes'], letter: string): boolean => codeByKey(codes, letter) === null;

/** The keys of the list. They are heard where nothing else has the keyboard, so that none is lost when a button has gone. */
export function useDayKeys(worked: WorkedDay, doors: Doors): RefObject<HTMLTableElement | null> {
  const grid = useRef<HTMLTableElement>(null);
  const hear = useEffectEvent((event: KeyboardEvent) => {
    // A page just opened has the keyboard at its heading, where nothing else wants a key.
    const isOurs =
      event.target === grid.current || event.target === document.body || event.target instanceof HTMLHeadingElement;
    if (!isOurs || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toUpperCase() === ownLetters.meetings && isOwnLetter(worked.codes, ownLetters.meetings)) {
      if (standOnMeetings()) event.preventDefault();
      return;
    }
    if (!press(event, worked, doors)) return;
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return grid;
}

/** Does what the key says; false when it says nothing here. */
function press(event: KeyboardEvent, worked: WorkedDay, doors: Doors): boolean {
  const move = movesOf(worked)[event.key];
  if (move) {
    move();
    return true;
  }
  // A key that is held down must not write a whole day.
  if (event.repeat) return event.key === 'Enter';
  const act = actsOf(worked)[event.key] ?? (event.key.length === 1 ? letterOf(event.key, worked, doors) : undefined);
  act?.();
  return act !== undefined;
}

const movesOf = ({ goTo, at, lines }: WorkedDay): Partial<Record<string, () => void>> => ({
  ArrowUp: () => goTo(at - 1),
  ArrowDown: () => goTo(at + 1),
  Home: () => goTo(0),
  End: () => goTo(lines.length - 1),
});

const actsOf = ({ enter, cancel, clear }: WorkedDay): Partial<Record<string, () => void>> => ({
  Enter: enter,
  Escape: cancel,
  Delete: clear,
});

function letterOf(typed: string, worked: WorkedDay, { onEveryone, onCame }: Doors): (() => void) | undefined {
  if (/^\d$/u.test(typed)) return () => worked.begin('time', typed);
  const code = codeByKey(worked.codes, typed);
  if (code) return () => worked.giveReason(code);
  switch (typed.toUpperCase()) {
    case ownLetters.partly:
      return () => worked.begin('time', '');
    case ownLetters.note:
      return () => worked.begin('note', worked.selected ? worked.noteOf(worked.selected) : '');
    case ownLetters.came:
      return onCame ?? undefined;
    case ownLetters.everyone:
      return onEveryone ?? undefined;
    default:
      return undefined;
  }
}
