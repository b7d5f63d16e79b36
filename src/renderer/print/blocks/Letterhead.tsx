type LetterheadProps = { name: string; lines: readonly string[]; stamps: readonly string[] };

/** Who sends it, and that it is confidential. */
export function Letterhead({ name, lines, stamps }: LetterheadProps) {
  return (
    <div className="letterhead">
      <div>
        <b>{name}</b>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <div className="stamps">
        {stamps.map((stamp) => (
          <span key={stamp} className="stamp">
            {stamp}
          </span>
        ))}
      </div>
    </div>
  );
}
