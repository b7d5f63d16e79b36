import { api } from '#renderer/api.ts';
import { weightsText } from '#renderer/barriers/barrier-figure.ts';
import classes from '#renderer/limitations/background.module.css';
import { useSpeak } from '#renderer/text.ts';
import { barrierFigure } from '#shared/barriers.ts';

/** How many barriers are open and what they weigh, beside what has been noted in all. */
export function BackgroundFigures({ candidateId }: { candidateId: string }) {
  const speak = useSpeak();
  const { data: barriers } = api.barriers.list.useQuery({ candidateId });
  if (!barriers || barriers.length === 0) return null;
  const { open, reduced, solved, of } = barrierFigure(barriers);
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{speak('barriers.openNow')}</dt>
        <dd>
          <b>{open}</b>
          <small>
            {[weightsText(barriers, speak), speak('barriers.basis', { count: of, reduced, solved })]
              .filter(Boolean)
              .join('. ')}
          </small>
        </dd>
      </div>
    </dl>
  );
}
