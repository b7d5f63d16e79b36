import { EffectBadge, type Effect } from '#renderer/components/EffectBadge.tsx';
import classes from '#renderer/profiles/profiles.module.css';
import { standingWords } from '#renderer/profiles/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Relief, ReliefStanding } from '#shared/profiles.ts';

const effects: Record<ReliefStanding, Effect> = {
  helps: 'helps',
  partly: 'partly',
  trying: 'suggested',
  suggested: 'suggested',
  untried: 'not-tried',
  none: 'none',
  worse: 'worse',
  refused: 'refused',
};

/** The accommodations that could close a gap, each with what is known of it here. */
export function ReliefList({ reliefs }: { reliefs: readonly Relief[] }) {
  const speak = useSpeak();
  return (
    <ul className={classes.reliefs}>
      {reliefs.map(({ accommodationId, wording, code, standing }) => (
        <li key={accommodationId}>
          <span>
            {wording} <span className="quiet">{code}</span>
          </span>
          <EffectBadge effect={effects[standing]} word={speak(standingWords[standing])} />
        </li>
      ))}
    </ul>
  );
}
