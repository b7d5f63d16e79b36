import { Button } from '@mantine/core';
import { CheckLine } from '#renderer/components/CheckLine.tsx';
import { Meter } from '#renderer/components/Meter.tsx';
import type { PrintDeskState } from '#renderer/prints/use-print-desk.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/prints/prints.module.css';

/** Of a print for several: the button that makes the pages, how far they are, and whoever is not among them. */
export function MakingLine({ desk }: { desk: PrintDeskState }) {
  const speak = useSpeak();
  const { making, make, cancel, count, isForSeveral, isTooMany, ticks } = desk;
  if (!isForSeveral)
    return making.kind === 'refused' && desk.hasChosen ? (
      <div>
        <Button onClick={make}>{speak('prints.makeAgain')}</Button>
      </div>
    ) : null;
  if (isTooMany) return <p role="alert">{speak('prints.tooMany')}</p>;
  if (making.kind === 'running')
    return (
      <div className={classes.progress}>
        <Meter
          done={making.done}
          of={making.of}
          figures={speak('prints.madeOf', { done: making.done, of: making.of })}
          unit={speak('prints.made')}
        />
        <Button size="xs" onClick={cancel}>
          {speak('prints.stop')}
        </Button>
      </div>
    );
  if (making.kind !== 'ready')
    return (
      <div>
        <Button variant="light" disabled={count === 0} onClick={make}>
          {speak('prints.make', { count })}
        </Button>
      </div>
    );
  const nameOf = new Map(ticks.map(({ courseId, name }) => [courseId, name]));
  return (
    <>
      {making.isStale && (
        <div className={classes.progress}>
          <span className={classes.quiet}>{speak('prints.stale')}</span>
          <Button size="xs" onClick={make}>
            {speak('prints.makeAgain')}
          </Button>
        </div>
      )}
      {making.leftOut.length > 0 && (
        <section>
          <p className={classes.label}>{speak('prints.leftOut', { count: making.leftOut.length })}</p>
          <ul className={classes.left}>
            {making.leftOut.map(({ courseId, why }) => (
              <CheckLine
                key={courseId}
                kind="warn"
                title={nameOf.get(courseId) ?? courseId}
                note={speak.sentence(why)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
