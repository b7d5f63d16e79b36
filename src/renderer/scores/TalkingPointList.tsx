import { IconMessages } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import { wordingIn, type Indicator } from '#shared/indicators.ts';
import type { TalkingPoint } from '#shared/score-rules.ts';
import classes from '#renderer/scores/scores.module.css';

type TalkingPointListProps = { points: readonly TalkingPoint[]; indicators: readonly Indicator[]; firstName: string };

/** Where the two sides see it differently: something to talk about, and no more than that. */
export function TalkingPointList({ points, indicators, firstName }: TalkingPointListProps) {
  const speak = useSpeak();
  return (
    <ul className={classes.points}>
      {points.map(({ indicatorId, staff, candidate }) => {
        const indicator = indicators.find(({ id }) => id === indicatorId);
        return (
          <li key={indicatorId}>
            <IconMessages {...smallIcon} />
            <b>{indicator && wordingIn(indicator, speak.language).name}</b>
            <span>{speak('scores.talkAbout', { name: firstName, candidate, staff })}</span>
          </li>
        );
      })}
    </ul>
  );
}
