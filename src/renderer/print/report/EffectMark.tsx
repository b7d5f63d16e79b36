import type { Effect } from '#shared/adjustments.ts';

/** What came of it, or how far it is. */
export type ShownEffect = Effect | 'trying' | 'suggested';

const ring = { cx: 6, cy: 6, r: 5, fill: 'none', stroke: 'currentColor', strokeWidth: 1.4 };
const faint = { ...ring, strokeDasharray: '2 1.6' };

/** A shape for every effect: it can be told in black and white. The word always stands beside it. */
export function EffectMark({ effect }: { effect: ShownEffect }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {shape(effect)}
    </svg>
  );
}

function shape(effect: ShownEffect) {
  switch (effect) {
    case 'helps':
      return <circle cx="6" cy="6" r="5.4" fill="currentColor" />;
    case 'partly':
      return (
        <>
          <circle {...ring} />
          <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
        </>
      );
    case 'none':
      return <circle {...ring} />;
    case 'worse':
      return <path d="M1 2h10L6 11z" fill="currentColor" />;
    case 'refused':
      return (
        <>
          <circle {...ring} />
          <path d="M2.6 9.4l6.8-6.8" stroke="currentColor" strokeWidth="1.4" />
        </>
      );
    case 'trying':
      return (
        <>
          <circle {...faint} />
          <circle cx="6" cy="6" r="1.8" fill="currentColor" />
        </>
      );
    case 'not-tried':
    case 'suggested':
      return <circle {...faint} />;
  }
}
