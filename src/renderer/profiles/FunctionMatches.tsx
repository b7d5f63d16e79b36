import { IconAlertTriangle, IconCheck, IconCircleDashed, IconMessage } from '@tabler/icons-react';
import { Fragment } from 'react';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { HalfCircle } from '#renderer/components/HalfCircle.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { type BadgeIcon, StatusBadge, type StatusKind } from '#renderer/components/StatusBadge.tsx';
import { standingWords, verdictWords } from '#renderer/profiles/words.ts';
import classes from '#renderer/profiles/profiles.module.css';
import { useSpeak } from '#renderer/text.ts';
import { basisOf, closesGap, isTooEasy } from '#shared/profile-match.ts';
import {
  matchVerdicts,
  type FunctionMatch,
  type MatchVerdict,
  type ReliefStanding,
  type TraitFit,
} from '#shared/profiles.ts';
import type { Speak } from '#shared/text/speak.ts';

type FunctionMatchesProps = {
  matches: readonly FunctionMatch[];
  departmentName: string;
  chosenId: string | null;
  onChoose: (jobFunctionId: string) => void;
};

const looks: Record<MatchVerdict, { kind: StatusKind; icon: BadgeIcon }> = {
  fits: { kind: 'ok', icon: IconCheck },
  'fits-adapted': { kind: 'info', icon: HalfCircle },
  'fits-by-word': { kind: 'line', icon: IconMessage },
  'has-gaps': { kind: 'warn', icon: IconAlertTriangle },
  unknown: { kind: 'line', icon: IconCircleDashed },
};

/** The department's functions by how they lie to the person, each with what that stands on, its gaps and what closes them; to talk from. */
export function FunctionMatches({ matches, departmentName, chosenId, onChoose }: FunctionMatchesProps) {
  const speak = useSpeak();
  return (
    <section>
      <SectionHead title={speak('profiles.matches')} note={departmentName} />
      <p className="quiet">{speak('profiles.noGate')}</p>
      {matches.length === 0 && <EmptyState sentence={speak('profiles.noFunctions', { department: departmentName })} />}
      {matchVerdicts.map((verdict) => {
        const ofVerdict = matches.filter((match) => match.verdict === verdict);
        if (ofVerdict.length === 0) return null;
        return (
          <section key={verdict} className={classes.verdict} aria-label={speak(verdictWords[verdict])}>
            <StatusBadge {...looks[verdict]} word={speak(verdictWords[verdict])} />
            <ul>
              {ofVerdict.map((match) => (
                <li key={match.jobFunctionId} data-chosen={match.jobFunctionId === chosenId || undefined}>
                  <div>
                    <button
                      type="button"
                      className={classes.choose}
                      aria-pressed={match.jobFunctionId === chosenId}
                      onClick={() => onChoose(match.jobFunctionId)}
                    >
                      {match.name}
                    </button>
                    {match.isTried && <span className={classes.tag}>{speak('profiles.tried')}</span>}
                    {match.isArchived && (
                      <span className={classes.tag}>
                        {speak('jobFunctions.isArchived').toLocaleLowerCase(speak.language)}
                      </span>
                    )}
                  </div>
                  <div>
                    <Basis match={match} />
                    <Points match={match} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {matches.some(({ traits }) => traits.some(isTooEasy)) && (
        <p className={classes.challenge}>{speak('profiles.challenge')}</p>
      )}
    </section>
  );
}

/** `7 af 11 krav kendt, 2 kun efter eget svar, krav ukendt ved 8 træk` */
function Basis({ match: { traits } }: { match: FunctionMatch }) {
  const speak = useSpeak();
  const { demanded, known, byStaff, demandUnknown } = basisOf(traits);
  const parts = [
    demanded === 0 ? speak('profiles.noDemands') : speak('profiles.demandsKnown', { known, of: demanded }),
    known > 0 && byStaff === 0 && speak('profiles.onlyCandidate'),
    byStaff > 0 && byStaff < known && speak('profiles.partlyCandidate', { number: known - byStaff }),
    demanded > 0 && demandUnknown > 0 && speak('profiles.demandsUnknown', { count: demandUnknown }),
  ];
  return <p className={classes.basis}>{parts.filter((part) => part !== false).join(', ')}</p>;
}

function Points({ match: { traits } }: { match: FunctionMatch }) {
  const speak = useSpeak();
  const over = traits.filter(({ fit }) => fit === 'over-demand');
  const under = traits.filter(isTooEasy);
  const missing = traits.filter(({ fit, demand }) => fit === 'unknown' && demand !== null);
  const isAllMissing = basisOf(traits).known === 0;
  return (
    <dl className={classes.points}>
      {over.map((fit) => (
        <Fragment key={fit.trait}>
          <dt>{gapText(fit, speak)}</dt>
          <dd>{closedText(fit, speak)}</dd>
        </Fragment>
      ))}
      {under.length > 0 && (
        <>
          <dt>{speak('profiles.underDemand')}</dt>
          <dd>{namesOf(under, speak)}</dd>
        </>
      )}
      {missing.length > 0 && (
        <>
          <dt>{speak('profiles.levelMissing')}</dt>
          <dd className={classes.missing}>{isAllMissing ? speak('profiles.allMissing') : namesOf(missing, speak)}</dd>
        </>
      )}
    </dl>
  );
}

const namesOf = (fits: readonly TraitFit[], speak: Speak): string =>
  new Intl.ListFormat(speak.language).format(
    fits.map(({ trait }, place) => {
      const name = speak(`traits.${trait}`);
      return place === 0 ? name : name.toLocaleLowerCase(speak.language);
    }),
  );

const gapText = ({ trait, demand, staff, candidate }: TraitFit, speak: Speak): string =>
  speak('profiles.gap', { trait: speak(`traits.${trait}`), demand: demand ?? '', ability: staff ?? candidate ?? '' });

/** What closes the gap, else what is tried, suggested or still to try: `Hjælper: Specialstol. Hjælper delvist: Ekstra pauser.` */
function closedText({ reliefs }: TraitFit, speak: Speak): string {
  const closing = reliefs.filter(closesGap);
  const told =
    closing.length > 0 ? closing : reliefs.filter(({ standing }) => isOpen.has(standing)).slice(0, mostToTry);
  if (told.length === 0) return speak('profiles.nothingCloses');
  const names = new Intl.ListFormat(speak.language);
  return [...Map.groupBy(told, ({ standing }) => standing)]
    .map(
      ([standing, each]) => `${speak(standingWords[standing])}: ${names.format(each.map(({ wording }) => wording))}.`,
    )
    .join(' ');
}

const isOpen: ReadonlySet<ReliefStanding> = new Set(['trying', 'suggested', 'untried']);
const mostToTry = 3;
