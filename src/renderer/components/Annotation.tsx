import { textWidth } from '#renderer/components/hours-scale.ts';
import classes from '#renderer/components/ruler.module.css';

type AnnotationProps = {
  /** Pixels from the point it belongs to. */
  x: number;
  /** Baseline of the first line, in pixels. */
  y: number;
  /** What it says. */
  title: string;
  /** The reason or the basis, in a quieter line below. */
  note?: string | undefined;
  /** Which side of `x` the words stand on. */
  anchor?: 'start' | 'end';
};

/** Words in a figure, on a patch of surface so that nothing behind crosses them. The text itself has no stroke, for the sake of PDF. */
export function Annotation({ x, y, title, note, anchor = 'start' }: AnnotationProps) {
  const width = Math.max(textWidth(title, true), textWidth(note ?? '', false)) + 8;
  return (
    <g textAnchor={anchor}>
      <rect
        x={anchor === 'start' ? x - 4 : x - width + 4}
        y={y - 13}
        width={width}
        height={note === undefined ? 17 : 35}
        rx="3"
        className={classes.patch}
      />
      <text x={x} y={y} className={classes.title}>
        {title}
      </text>
      {note !== undefined && (
        <text x={x} y={y + 17} className={classes.note}>
          {note}
        </text>
      )}
    </g>
  );
}
