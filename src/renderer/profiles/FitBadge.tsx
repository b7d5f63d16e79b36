import { IconArrowUp, IconArrowDown, IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { HalfCircle } from '#renderer/components/HalfCircle.tsx';
import { badgeIcon } from '#renderer/components/icon.ts';
import { type BadgeIcon, StatusBadge, type StatusKind } from '#renderer/components/StatusBadge.tsx';
import classes from '#renderer/profiles/profiles.module.css';
import { fitWords } from '#renderer/profiles/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { isOpenGap } from '#shared/profile-match.ts';
import type { Fit, TraitFit } from '#shared/profiles.ts';

const looks: Record<Exclude<Fit, 'not-demanded' | 'unknown'>, { kind: StatusKind; icon: BadgeIcon }> = {
  'over-demand': { kind: 'fail', icon: IconArrowUp },
  match: { kind: 'ok', icon: IconCheck },
  'under-demand': { kind: 'info', icon: IconArrowDown },
};

/** How an ability lies to a demand: more demanded, as much, less, or not known. What is not known, or not demanded, stays quiet. */
export function FitBadge({ fit, demand, reliefs }: Pick<TraitFit, 'fit' | 'demand' | 'reliefs'>) {
  const speak = useSpeak();
  if (fit === 'not-demanded') return <span className={classes.quietFit}>{speak(fitWords[fit])}</span>;
  if (fit === 'unknown')
    return (
      <span className={classes.unknownFit}>
        <IconCircleDashed {...badgeIcon} />
        {speak(demand === null ? 'profiles.demandUnknown' : 'profiles.levelMissing')}
      </span>
    );
  if (fit === 'over-demand' && !isOpenGap({ fit, reliefs }))
    return <StatusBadge kind="warn" icon={HalfCircle} word={speak('profiles.overDemandClosed')} />;
  return <StatusBadge {...looks[fit]} word={speak(fitWords[fit])} />;
}
