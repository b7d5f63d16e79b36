import type { ReactNode } from 'react';

type FigureProps = {
  /** The drawing in one sentence, read aloud instead. */
  label: string;
  /** Width and height in tenths of a millimetre; the sheet is 1700 wide. */
  width: number;
  height: number;
  /** What the marks mean. */
  legend?: ReactNode;
  children: ReactNode;
};

/** A drawing in vectors, as wide as the sheet. */
export function Figure({ label, width, height, legend, children }: FigureProps) {
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {children}
      </svg>
      {legend !== undefined && <figcaption>{legend}</figcaption>}
    </figure>
  );
}
