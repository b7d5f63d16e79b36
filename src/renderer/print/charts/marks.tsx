import type { ReactNode } from 'react';
import { shortened } from '#renderer/print/charts/measures.ts';

/** The sheet’s ink. */
export const ink = '#10181a';

/** A word of the legend behind its mark, which has 50 by 24 to stand in. */
export function LegendMark({ word, children }: { word: string; children: ReactNode }) {
  return (
    <span>
      <svg viewBox="0 0 50 24" aria-hidden="true">
        {children}
      </svg>
      {word}
    </span>
  );
}

/** The staff's: a filled dot. */
export function Dot({ x, y, r = 11 }: { x: number; y: number; r?: number }) {
  return <circle cx={x} cy={y} r={r} fill={ink} />;
}

/** The candidate's own: an open square around its middle. */
export function Square({ x, y, side = 20 }: { x: number; y: number; side?: number }) {
  return (
    <rect x={x - side / 2} y={y - side / 2} width={side} height={side} fill="#fff" stroke={ink} strokeWidth="3.5" />
  );
}

type ScaleLineProps = { x: number; top: number; foot: number; width: number; size: number; word: number | null };

/** One step of a scale that lies across the drawing, with its number above; null says nothing. */
export function ScaleLine({ x, top, foot, width, size, word }: ScaleLineProps) {
  return (
    <g>
      <line x1={x} x2={x} y1={top + 8} y2={foot} stroke="#d5dbdc" strokeWidth={width} />
      {word !== null && (
        <text className="axis" x={x} y={size} textAnchor="middle" style={{ fontSize: size }}>
          {word}
        </text>
      )}
    </g>
  );
}

/** How much larger than the other letters the names of rows are. */
export const nameScale = 1.12;

/** The name of a row, as much of it as has room left of the scale. */
export function RowName({ name, room, y, size }: { name: string; room: number; y: number; size: number }) {
  return (
    <text x="0" y={y + size * 0.35} style={{ fontSize: size * nameScale, fontWeight: 500 }}>
      {shortened(name, room, size * nameScale)}
    </text>
  );
}
