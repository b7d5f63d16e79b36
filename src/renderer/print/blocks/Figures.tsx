import { unbroken } from '#renderer/print/blocks/unbroken.ts';

type FiguresProps = { figures: readonly { label: string; value: string; basis: string }[] };

/** Up to four figures in a band, each with its basis below. */
export function Figures({ figures }: FiguresProps) {
  return (
    <ul className="figures" data-count={figures.length}>
      {figures.map(({ label, value, basis }) => (
        <li key={label}>
          <b data-long={value.length > widest || undefined}>{value}</b>
          <strong>{label}</strong>
          <span>{unbroken(basis)}</span>
        </li>
      ))}
    </ul>
  );
}

/** More letters than this do not fit a quarter of the sheet in the type of figures. */
const widest = 13;
