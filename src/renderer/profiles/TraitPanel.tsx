import course from '#renderer/components/course.module.css';
import { Fold } from '#renderer/components/Fold.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { traitAnchors, traitMeaning } from '#renderer/components/trait-words.ts';
import { goToSpot, type Spot } from '#renderer/profiles/ProfileTable.tsx';
import { ReliefList } from '#renderer/profiles/ReliefList.tsx';
import { sideWords } from '#renderer/profiles/words.ts';
import classes from '#renderer/profiles/profiles.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Refused } from '#renderer/failure.ts';
import type { ProfileLevel, TraitFit } from '#shared/profiles.ts';
import { shortDay } from '#shared/text/format.ts';

type TraitPanelProps = {
  spot: Spot;
  fit: TraitFit;
  /** Every level ever given of the trait, oldest first, both sides. */
  given: readonly ProfileLevel[];
  /** What the function demands in kg, where the trait is lifting and it is known. */
  liftKg: number | null;
  isReadOnly: boolean;
  onLevel: (level: number | null) => void;
  onBasis: (level: ProfileLevel, basis: string) => Promise<Refused | null>;
};

const steps = [0, 1, 2, 3, 4, 5];

/** The trait one stands on: what it means, what its levels mean, what is given and on what basis, and what could close a gap. */
export function TraitPanel({ spot, fit, given, liftKg, isReadOnly, onLevel, onBasis }: TraitPanelProps) {
  const speak = useSpeak();
  const { trait, side } = spot;
  const anchors = traitAnchors(trait, speak);
  const ofSide = given.filter((each) => each.side === side);
  const newest = ofSide.at(-1);
  const name = speak(`traits.${trait}`);
  return (
    <>
      <section>
        <SectionHead title={name} note={speak(sideWords[side])} />
        <p className={classes.meaning}>{traitMeaning(trait, speak)}</p>
        <ol
          className={classes.steps}
          aria-label={speak('profiles.stepsOf', { trait: name, side: speak(sideWords[side]) })}
        >
          {steps.map((step) => (
            <li key={step}>
              <button
                type="button"
                aria-pressed={fit[side] === step}
                disabled={isReadOnly}
                onClick={() => onLevel(step)}
              >
                <b>{step}</b>
                <span>{step === 0 ? speak('profiles.cannot') : (anchors.get(step) ?? speak('profiles.between'))}</span>
                {fit.demand === step && step > 0 && (
                  <span className={classes.demandHere}>
                    ▌{speak('profiles.demand').toLocaleLowerCase(speak.language)}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ol>
        {fit[side] !== null && !isReadOnly && (
          <button
            type="button"
            className={course.link}
            onClick={() => {
              onLevel(null);
              // The button goes away with the level.
              goToSpot(spot);
            }}
          >
            {speak('profiles.keyTakeBack')}
          </button>
        )}
        {trait === 'lifting' && liftKg !== null && <p className="quiet">{speak('profiles.liftKg', { kg: liftKg })}</p>}
        {newest ? (
          <dl className={classes.newest}>
            <dt>{speak('profiles.given')}</dt>
            <dd>{speak('profiles.givenBy', { day: shortDay(newest.assessedOn), name: newest.assessedBy })}</dd>
            <dt>{speak('profiles.basis')}</dt>
            <dd>
              <InlineEdit
                key={newest.id}
                label={speak('profiles.basis')}
                value={newest.basis}
                emptyText={speak('app.notStated')}
                isReadOnly={isReadOnly}
                whyRefused={(basis) => (basis.length > 300 ? speak('values.tooLong') : null)}
                onSave={(basis) => onBasis(newest, basis)}
              />
            </dd>
          </dl>
        ) : (
          <p className="quiet">{speak('profiles.notGiven')}</p>
        )}
        {given.length > 0 && (
          <Fold key={trait} label={speak('profiles.earlier', { number: given.length })}>
            <ul className={classes.earlier}>
              {given.toReversed().map((level) => (
                <li key={level.id}>
                  <span>{shortDay(level.assessedOn)}</span>
                  <span>
                    {speak(sideWords[level.side])} <b>{level.level ?? speak('app.unknown')}</b>
                    {level.basis !== '' && <span className="quiet"> {level.basis}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </section>
      {fit.reliefs.length > 0 && (
        <section>
          <SectionHead title={speak('profiles.closedBy')} note={speak('profiles.closedByNote')} />
          <ReliefList reliefs={fit.reliefs} />
        </section>
      )}
    </>
  );
}
