type HatchProps = {
  /** Id to fill with: `url(#id)`. */
  id: string;
};

/** The pale hatching of a closed week. */
export function Hatch({ id }: HatchProps) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--vb-chart-closed)" strokeWidth="2.4" />
      </pattern>
    </defs>
  );
}
