type FiguresProps = { figures: readonly { label: string; value: string; basis: string }[] };

/** Up to four figures in a band, each with its basis below. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className="figures" data-count={figures.length}>
      {figures.map(({ label, value, basis }) => (
        <div key={label} data-long={value.length > widest || undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          <dd>{basis}</dd>
        </div>
      ))}
    </dl>
  );
}

/** More letters than this do not fit a quarter of the sheet in the largest type. */
const widest = 13;
