import { api } from '#renderer/api.ts';
import { weightsText } from '#renderer/barriers/barrier-figure.ts';
import classes from '#renderer/barriers/open-barriers.module.css';
import { useSpeak } from '#renderer/text.ts';
import { barrierFigure } from '#shared/barriers.ts';

/** How many barriers are open and what they weigh, beside what has been noted in all. */
export function OpenBarriers({ candidateId }: { candidateId: string }) {
  const speak = useSpeak();
  const { data: barriers } = api.barriers.list.useQuery({ candidateId });
  if (!barriers || barriers.length === 0) return null;
  const { open, reduced, solved, of } = barrierFigure(barriers);
  return (
    <dl className={classes.figure}>
      <dt>{speak('barriers.openNow')}</dt>
      <dd>
        <b>{open}</b>
        {open > 0 && <span>{weightsText(barriers, speak)}</span>}
        <small>{speak('barriers.basis', { count: of, reduced, solved })}</small>
      </dd>
    </dl>
  );
}
