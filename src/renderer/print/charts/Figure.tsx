import type { ReactNode } from 'react';

type FigureProps = {
  /** The drawing in one sentence, read aloud instead. */
  label: string;
  /** Width and height in tenths of a millimetre; the sheet is 1700 wide. */
  width: number;
  height: number;
  /** What the marks mean. */
  legend?: ReactNode;
  /** How far in the legend begins, in tenths of a millimetre. */
  legendFrom?: number;
  children: ReactNode;
};

/** A drawing in vectors, as wide as the sheet. No `figure` around it: a PDF would keep that as a second drawing without a name. */
export function Figure({ label, width, height, legend, legendFrom = 0, children }: FigureProps) {
  return (
    <div className="drawing">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {children}
      </svg>
      {legend !== undefined && (
        <div className="legend" style={{ marginLeft: `${legendFrom / 10}mm` }}>
          {legend}
        </div>
      )}
    </div>
  );
}
