import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/try-outs/try-outs.module.css';
import type { TryOutEndurance } from '#shared/endurance.ts';
import { dayAndMonth } from '#shared/text/format.ts';

const step = 10;
const height = 24;
const foot = 2;

/** Minutes to symptoms day by day, each a small column from nothing; read aloud as its days and minutes. */
export function OnsetLine({ onsets }: Pick<TryOutEndurance, 'onsets'>) {
  const speak = useSpeak();
  if (onsets.length < 2) return null;
  const most = Math.max(1, ...onsets.map(({ minutes }) => minutes));
  const days = onsets.map(({ day, minutes }) => `${dayAndMonth(day)} ${minutes}`).join(', ');
  const label = speak('tryOuts.onsetByDay', { days });
  return (
    <svg className={classes.onsets} role="img" aria-label={label} width={onsets.length * step} height={height}>
      <title>{label}</title>
      {onsets.map(({ day, minutes }, place) => {
        const tall = Math.max(1, (minutes / most) * (height - foot));
        return <rect key={day} x={place * step} y={height - foot - tall} width={step - 3} height={tall} rx="1" />;
      })}
      <line x1="0" x2={onsets.length * step - 3} y1={height - 1} y2={height - 1} />
    </svg>
  );
}
