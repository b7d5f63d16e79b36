import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { icon } from '#renderer/components/icon.ts';
import { useClock } from '#renderer/floor/use-clock.ts';
import { lockBook } from '#renderer/keys.ts';
import { useSpeak } from '#renderer/text.ts';
import type { FloorDay } from '#shared/floor.ts';
import { clockText, dayAndMonth, weekdayLong } from '#shared/text/format.ts';
import classes from '#renderer/floor/FloorPage.module.css';

type FloorHeadProps = {
  day: FloorDay;
  /** What was just recorded, in words. */
  said: string;
};

/** Where one is, what time it is, how many are done, and the lock. */
export function FloorHead({ day: { day, departmentName, until, lines }, said }: FloorHeadProps) {
  const speak = useSpeak();
  const clock = clockText(useClock(), speak.language);
  const recorded = lines.filter((line) => line.recorded !== null).length;
  return (
    <div className={classes.head}>
      <div>
        <h1>{departmentName}</h1>
        <p>
          {weekdayLong(day, speak.language)} {dayAndMonth(day)}
        </p>
      </div>
      <b className={classes.clock}>{clock}</b>
      <div className={classes.counts}>
        <b>{speak('floor.recorded', { recorded, expected: lines.length })}</b>
        <output>{said}</output>
      </div>
      <p className={classes.until}>{speak('floor.goesBack', { until: clockText(until, speak.language) })}</p>
      <Button size="md" variant="default" leftSection={<IconLock {...icon} />} onClick={lockBook}>
        {speak('floor.lock')}
      </Button>
    </div>
  );
}
