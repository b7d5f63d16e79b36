import { IconMinus, IconPlus } from '@tabler/icons-react';
import { icon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import { formatClock } from '#shared/minutes.ts';
import classes from '#renderer/floor/FloorChoices.module.css';

type QuarterStepperProps = {
  minutes: number;
  /** The minutes agreed; a shorter time is less. */
  below: number;
  onChange: (minutes: number) => void;
};

/** A shorter time, a quarter of an hour at a time. */
export function QuarterStepper({ minutes, below, onChange }: QuarterStepperProps) {
  const speak = useSpeak();
  const less = Math.ceil(minutes / 15 - 1) * 15;
  const more = Math.floor(minutes / 15 + 1) * 15;
  return (
    <div className={classes.stepper}>
      <button type="button" aria-label={speak('floor.less')} disabled={less <= 0} onClick={() => onChange(less)}>
        <IconMinus {...icon} />
      </button>
      <output aria-label={speak('floor.attended')}>
        {speak('floor.stateAsAgreed', { attended: formatClock(minutes) })}
      </output>
      <button type="button" aria-label={speak('floor.more')} disabled={more >= below} onClick={() => onChange(more)}>
        <IconPlus {...icon} />
      </button>
    </div>
  );
}
