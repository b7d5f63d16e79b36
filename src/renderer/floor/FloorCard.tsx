import { IconCheck, IconCircleDashed, IconMinus } from '@tabler/icons-react';
import { HalfCircle } from '#renderer/components/HalfCircle.tsx';
import { floorStateOf, stateWords, timeWords } from '#renderer/floor/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { FloorLine } from '#shared/floor.ts';
import classes from '#renderer/floor/FloorPage.module.css';

type FloorCardProps = {
  line: FloorLine;
  /** The one card the Tab key stops at. */
  isActive: boolean;
  onFocus: () => void;
  onOpen: () => void;
};

const markIcon = { size: 30, stroke: 2.2, 'aria-hidden': true } as const;

const marks = {
  open: IconCircleDashed,
  'as-agreed': IconCheck,
  shorter: HalfCircle,
  absent: IconMinus,
} as const;

/** One of those expected: initials, when and where, and how it went – not why; the reason is for whoever opens the card. */
export function FloorCard({ line, isActive, onFocus, onOpen }: FloorCardProps) {
  const speak = useSpeak();
  const state = floorStateOf(line);
  const Mark = marks[state];
  return (
    <button
      type="button"
      className={classes.card}
      data-state={state}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span className={classes.mark}>
        <Mark {...markIcon} />
      </span>
      <span className={classes.who}>
        <b>{line.initials}</b>
        <span>{stateWords(line, speak)}</span>
      </span>
      <span className={classes.when}>
        <span className="num">{timeWords(line, speak)}</span>
        <span className={classes.function}>{line.functionName}</span>
      </span>
    </button>
  );
}
