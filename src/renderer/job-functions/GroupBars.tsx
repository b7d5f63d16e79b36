import classes from '#renderer/job-functions/GroupBars.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Levels, Trait } from '#shared/traits.ts';

type GroupBarsProps = { traits: readonly Trait[]; demands: Levels };

/** What a function demands of one group of traits: a bar for each, its height the level; hatched when unknown, a line at the foot when not demanded. */
export function GroupBars({ traits, demands }: GroupBarsProps) {
  const speak = useSpeak();
  const known = traits.filter((trait) => demands[trait] !== null);
  const short = known.map((trait) => `${speak(`traits.${trait}Short`)} ${demands[trait]}`).join(' · ');
  const read = known.map((trait) => `${speak(`traits.${trait}`)} ${demands[trait]}`).join(', ');
  return (
    <span className={classes.bars} title={short === '' ? speak('app.unknown') : short}>
      <span className="hidden-but-read">{read === '' ? speak('app.unknown') : read}</span>
      {traits.map((trait) => {
        const level = demands[trait];
        return (
          <i key={trait} aria-hidden="true" data-unknown={level === null || undefined}>
            {level !== null && <b style={{ height: `${level * 20}%` }} />}
          </i>
        );
      })}
    </span>
  );
}
