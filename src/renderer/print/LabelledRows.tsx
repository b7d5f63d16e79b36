import type { CSSProperties, ReactNode } from 'react';

type LabelledRowsProps = {
  rows: readonly { key: string; label: ReactNode; content: ReactNode }[];
  /** Width of the labels. */
  labelWidth?: string;
};

/** A label at the left and running text at the right, with a rule above each. */
export function LabelledRows({ rows, labelWidth = '31mm' }: LabelledRowsProps) {
  return (
    <dl className="rows" style={{ '--label': labelWidth } as CSSProperties}>
      {rows.map(({ key, label, content }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
