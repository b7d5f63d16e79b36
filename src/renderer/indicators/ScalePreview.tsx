import { anchorWords, stepsToChoose } from '#renderer/scores/anchors.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ScoreScale } from '#shared/indicators.ts';
import classes from '#renderer/indicators/indicators.module.css';

/** The scale as the candidate meets it. */
export function ScalePreview({ scale }: { scale: Pick<ScoreScale, 'min' | 'max' | 'anchors'> }) {
  const speak = useSpeak();
  return (
    <ol className={classes.scale} aria-label={speak('indicators.preview')}>
      {stepsToChoose(scale).map((step) => (
        <li key={step}>
          <b>{step}</b>
          <span>{anchorWords(scale, step, speak)}</span>
        </li>
      ))}
    </ol>
  );
}
