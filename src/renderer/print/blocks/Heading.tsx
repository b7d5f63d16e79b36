/** What the paper is; the only heading of level 1. */
export function Title({ text, lead }: { text: string; lead?: string }) {
  return (
    <>
      <h1>{text}</h1>
      {lead !== undefined && lead !== '' && <p className="subtitle">{lead}</p>}
    </>
  );
}

type HeadingProps = { level: 2 | 3; text: string; number?: number | undefined };

/** A heading that never stands alone at the foot of a page. The space after its number is read in the outline. */
export function Heading({ level, text, number }: HeadingProps) {
  if (level === 3) return <h3>{text}</h3>;
  return (
    <h2>
      {number !== undefined && <i>{`${number}\u00a0`}</i>}
      <span>{text}</span>
    </h2>
  );
}
