import classes from '#renderer/components/CodeLetter.module.css';

type CodeLetterProps = {
  /** The absence code's letter. */
  letter: string;
  /** Outlined instead of filled, for an absence nobody accounted for. */
  isOutlined?: boolean;
};

/** The letter of an absence code in its box; its word stands beside it. */
export function CodeLetter({ letter, isOutlined = false }: CodeLetterProps) {
  return (
    <b className={classes.letter} data-outlined={isOutlined || undefined}>
      {letter}
    </b>
  );
}
