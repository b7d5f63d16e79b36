import { Checkbox } from '@mantine/core';
import { Fold } from '#renderer/components/Fold.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { sensitiveKeys } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { SensitivePiece } from '#shared/handovers.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/handovers/handovers.module.css';

/** More than these are folded: somebody may sit beside. */
const mostUnfolded = 2;

type SensitiveTicksProps = {
  pieces: readonly SensitivePiece[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  isLocked: boolean;
};

/** Each sensitive piece with its content and a tick of its own: whoever ticks it has read it. */
export function SensitiveTicks({ pieces, chosen, onChoose, isLocked }: SensitiveTicksProps) {
  const speak = useSpeak();
  const lines = pieces.map((piece) => (
    <SensitiveTick
      key={piece.id}
      piece={piece}
      isChosen={chosen.includes(piece.id)}
      onTurn={(isOn) => onChoose(isOn ? [...chosen, piece.id] : chosen.filter((id) => id !== piece.id))}
      isLocked={isLocked}
      hasBadge={pieces.length <= mostUnfolded}
    />
  ));
  if (pieces.length <= mostUnfolded) return lines;
  const count = pieces.length;
  return (
    <li className={classes.folded}>
      <Fold
        label={
          chosen.length === 0
            ? speak('handovers.sensitiveFold', { count })
            : speak('handovers.sensitiveFoldChosen', { count, chosen: chosen.length })
        }
      >
        <ul className={classes.contents}>{lines}</ul>
      </Fold>
      <StatusBadge kind="sens" word={speak('handovers.sensitiveBadge')} />
    </li>
  );
}

type SensitiveTickProps = {
  piece: SensitivePiece;
  isChosen: boolean;
  onTurn: (isOn: boolean) => void;
  isLocked: boolean;
  /** In a fold the badge stands once, at the fold. */
  hasBadge: boolean;
};

function SensitiveTick({ piece: { kind, day, text }, isChosen, onTurn, isLocked, hasBadge }: SensitiveTickProps) {
  const speak = useSpeak();
  const word = speak(sensitiveKeys[kind]);
  return (
    <li className={classes.choice}>
      <Checkbox
        label={day === null ? word : speak('handovers.kindOn', { kind: word, day: shortDay(day) })}
        description={text}
        checked={isChosen}
        disabled={isLocked}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      {hasBadge && <StatusBadge kind="sens" word={speak('handovers.sensitiveBadge')} />}
    </li>
  );
}
