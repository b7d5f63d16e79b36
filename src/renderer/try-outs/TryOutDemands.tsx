import { api } from '#renderer/api.ts';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { LevelBars } from '#renderer/job-functions/LevelBars.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/try-outs/try-outs.module.css';
import { traits, type Levels } from '#shared/traits.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { TryOut } from '#shared/try-outs.ts';

type Demands = { demands: Levels; liftKg: number | null };

/** What the function demanded when the try-out began; today's demands beside it only where they are others. */
export function TryOutDemands({ tryOut }: { tryOut: TryOut }) {
  const speak = useSpeak();
  const now = api.jobFunctions.list.useQuery({}).data?.find(({ id }) => id === tryOut.jobFunctionId);
  const frozen = tryOut.demands && { demands: tryOut.demands, liftKg: tryOut.liftKg };
  const shown = frozen ?? now;
  const changed = frozen && now ? traits.filter((trait) => frozen.demands[trait] !== now.demands[trait]) : [];
  const isLiftChanged = frozen !== null && now !== undefined && frozen.liftKg !== now.liftKg;
  const count = changed.length + Number(isLiftChanged && !changed.includes('lifting'));
  return (
    <section>
      <SectionHead
        level={3}
        title={speak('tryOuts.demands')}
        note={frozen ? speak('tryOuts.demandsThen', { day: dayAndMonth(tryOut.from) }) : speak('tryOuts.demandsNow')}
      />
      {shown && <DemandBars {...shown} />}
      {frozen && now && count > 0 && (
        <Fold label={speak('tryOuts.demandsChanged', { count })}>
          <ul className={classes.demands}>
            {traits
              .filter((trait) => changed.includes(trait) || (trait === 'lifting' && isLiftChanged))
              .map((trait) => (
                <li key={trait}>
                  <span>{speak(`traits.${trait}`)}</span>
                  <span>
                    {speak('tryOuts.demandWas', {
                      was: levelText(frozen, trait, speak),
                      is: levelText(now, trait, speak),
                    })}
                  </span>
                </li>
              ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

/** The traits a function demands, and how many nobody has stated. */
export function DemandBars({ demands, liftKg }: Demands) {
  const speak = useSpeak();
  const demanded = traits.filter((trait) => (demands[trait] ?? 0) > 0);
  const unknown = traits.filter((trait) => demands[trait] === null).length;
  if (unknown === traits.length) return <p className={classes.quiet}>{speak('tryOuts.demandsNone')}</p>;
  return (
    <>
      <ul className={classes.demands}>
        {demanded.map((trait) => (
          <li key={trait}>
            <span>
              {speak(`traits.${trait}`)}
              {trait === 'lifting' && liftKg !== null && <small>{speak('tryOuts.liftKg', { kg: liftKg })}</small>}
            </span>
            <LevelBars level={demands[trait]} />
            <b>{demands[trait]}</b>
          </li>
        ))}
      </ul>
      {unknown > 0 && <p className={classes.quiet}>{speak('tryOuts.demandsUnknown', { count: unknown })}</p>}
    </>
  );
}

function levelText({ demands, liftKg }: Demands, trait: keyof Levels, speak: ReturnType<typeof useSpeak>): string {
  const level = demands[trait] === null ? speak('app.unknown') : String(demands[trait]);
  return trait === 'lifting' && liftKg !== null ? `${level} (${speak('tryOuts.liftKg', { kg: liftKg })})` : level;
}
