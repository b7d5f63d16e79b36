import { useId } from 'react';
import { PlacesPatterns } from '#renderer/capacity/PlacesPatterns.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/capacity/places.module.css';

/** What the steps and the line of a strip mean. */
export function PlacesLegend() {
  const speak = useSpeak();
  const id = useId();
  const box = (look: { className?: string | undefined; fill?: string }) => (
    <svg aria-hidden="true">
      <PlacesPatterns id={id} />
      <rect width="22" height="12" {...look} />
    </svg>
  );
  return (
    <span className={classes.legend}>
      <span>
        {box({ className: classes.occupied })}
        {speak('capacity.occupied')}
      </span>
      <span>
        {box({ fill: `url(#${id}reserved)` })}
        {speak('capacity.reserved')}
      </span>
      <span>
        <svg aria-hidden="true" className={classes.limit}>
          <line x2="22" y1="6" y2="6" />
        </svg>
        {speak('capacity.limit')}
      </span>
      <span>
        {box({ className: classes.over, fill: `url(#${id}over)` })}
        {speak('capacity.over')}
      </span>
    </span>
  );
}
