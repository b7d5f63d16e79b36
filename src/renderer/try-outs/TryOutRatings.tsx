import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/try-outs/ratings.module.css';
import { RatingSteps } from '#renderer/try-outs/RatingSteps.tsx';
import { useRate } from '#renderer/try-outs/use-rate.ts';
import { ratedAspects, type RatedAspect, type TryOut, type TryOutRating } from '#shared/try-outs.ts';

/** Five aspects, each with a step and words; what the steps mean is said once. */
export function TryOutRatings({ tryOut }: { tryOut: TryOut }) {
  const speak = useSpeak();
  return (
    <section title={speak('tryOuts.ratingKeys')}>
      <SectionHead level={3} title={speak('tryOuts.ratings')} note={speak('tryOuts.ratingScale')} />
      <div className={classes.list}>
        {ratedAspects.map((aspect) => (
          <RatingRow
            key={aspect}
            tryOutId={tryOut.id}
            aspect={aspect}
            rating={tryOut.ratings.find((each) => each.aspect === aspect)}
          />
        ))}
      </div>
    </section>
  );
}

type RatingRowProps = { tryOutId: string; aspect: RatedAspect; rating: TryOutRating | undefined };

function RatingRow({ tryOutId, aspect, rating }: RatingRowProps) {
  const speak = useSpeak();
  const rate = useRate(tryOutId, aspect, rating);
  const label = speak(`tryOuts.${aspect}`);

  async function choose(step: number | null) {
    const refused = await rate({ rating: step });
    if (refused !== null) showToast({ message: refused.sentence });
  }

  return (
    <div className={classes.row}>
      <span>{label}</span>
      <RatingSteps label={label} value={rating?.rating ?? null} onChoose={choose} />
      <div>
        <InlineEdit
          label={speak('tryOuts.aspectWords', { aspect: label })}
          value={rating?.words ?? ''}
          emptyText={speak('tryOuts.addWords')}
          onSave={(words) => rate({ words })}
        />
      </div>
    </div>
  );
}
