import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { TalkingPointList } from '#renderer/scores/TalkingPointList.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Indicator } from '#shared/indicators.ts';
import { missingSides, talkingPoints } from '#shared/score-rules.ts';
import type { ScoreRound } from '#shared/scores.ts';
import classes from '#renderer/scores/together.module.css';

type TogetherEndProps = {
  firstName: string;
  round: ScoreRound | undefined;
  indicators: readonly Indicator[];
  refused: string | null;
  onBack: () => void;
  onLeave: () => void;
};

/** The thanks; and where the two sides see it differently, once both have answered. */
export function TogetherEnd({ firstName, round, indicators, refused, onBack, onLeave }: TogetherEndProps) {
  const speak = useSpeak();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const indicatorIds = indicators.map(({ id }) => id);
  const isWhole = round !== undefined && missingSides(round, indicatorIds).length === 0;
  const points = isWhole ? talkingPoints(round, indicatorIds) : [];
  return (
    <section className={classes.question}>
      <h1 ref={heading} tabIndex={-1}>
        {speak('scores.thanks', { name: firstName })}
      </h1>
      {refused !== null && <p role="alert">{refused}</p>}
      <p className={classes.words}>
        {speak(!isWhole ? 'scores.thanksWaiting' : points.length > 0 ? 'scores.thanksTalk' : 'scores.thanksAlike')}
      </p>
      {points.length > 0 && <TalkingPointList points={points} indicators={indicators} firstName={firstName} />}
      <div className={classes.go}>
        <Button size="lg" variant="default" onClick={onBack}>
          {speak('scores.seeAgain')}
        </Button>
        <Button size="lg" variant="filled" onClick={onLeave}>
          {speak('scores.leave')}
        </Button>
      </div>
    </section>
  );
}
