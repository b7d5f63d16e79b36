import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { FloorCard } from '#renderer/floor/FloorCard.tsx';
import type { FloorLine } from '#shared/floor.ts';
import classes from '#renderer/floor/FloorPage.module.css';

type FloorCardsProps = {
  lines: readonly FloorLine[];
  /** Names the list. */
  label: string;
  /** The card whose choices are open; null while the keyboard is the cards'. */
  openId: string | null;
  onOpen: (courseId: string) => void;
};

/** So few that two columns hold them all. */
const few = 8;

/** Everybody of the day. Arrows move between the cards as they stand, Enter opens one. */
export function FloorCards({ lines, label, openId, onOpen }: FloorCardsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = lines.find(({ courseId }) => courseId === activeId) ?? lines[0];

  // At first, and when the choices close: where one was.
  useEffect(() => {
    if (openId === null) list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [openId]);

  function hearArrows(event: KeyboardEvent) {
    const cards = [...(list.current?.querySelectorAll('button') ?? [])];
    const place = cards.findIndex((card) => card === document.activeElement);
    const next = cards[targetOf(event.key, place, cards.length, columnsOf(cards))];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cards inside are the buttons; the list only moves between them
    <ul
      ref={list}
      className={classes.cards}
      data-few={lines.length <= few || undefined}
      aria-label={label}
      onKeyDown={hearArrows}
    >
      {lines.map((line) => (
        <li key={line.courseId}>
          <FloorCard
            line={line}
            isActive={line === active}
            onFocus={() => setActiveId(line.courseId)}
            onOpen={() => onOpen(line.courseId)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Cards in the first row. */
const columnsOf = (cards: readonly HTMLElement[]): number => {
  const top = cards[0]?.getBoundingClientRect().top;
  return cards.filter((card) => card.getBoundingClientRect().top === top).length;
};

function targetOf(key: string, place: number, count: number, columns: number): number {
  switch (key) {
    case 'ArrowRight':
      return place + 1;
    case 'ArrowLeft':
      return place - 1;
    case 'ArrowDown':
      return place + columns;
    case 'ArrowUp':
      return place - columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
