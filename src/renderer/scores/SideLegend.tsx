import { SideMark } from '#renderer/scores/SideMark.tsx';
import { sideWord } from '#renderer/scores/score-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { scoreSides } from '#shared/scores.ts';
import classes from '#renderer/scores/scores.module.css';

/** What the two marks mean, in words. */
export function SideLegend({ firstName }: { firstName: string }) {
  const speak = useSpeak();
  return (
    <span className={classes.legend}>
      {scoreSides.map((side) => (
        <span key={side}>
          <SideMark side={side} /> {sideWord(side, firstName, speak)}
        </span>
      ))}
    </span>
  );
}
