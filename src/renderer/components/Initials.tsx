import classes from '#renderer/components/Initials.module.css';

type InitialsProps = {
  /** One or two letters. */
  letters: string;
  /** Side in pixels. */
  size?: number;
  /** Filled with the action colour, for the chosen one of several. */
  isChosen?: boolean;
};

/** A colleague's initials in a square. Decorative; the name stands beside it. */
export function Initials({ letters, size = 30, isChosen = false }: InitialsProps) {
  return (
    <span
      className={classes.initials}
      style={{ width: size, height: size }}
      data-chosen={isChosen || undefined}
      aria-hidden="true"
    >
      {letters}
    </span>
  );
}
