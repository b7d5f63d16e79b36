import type { ReactNode } from 'react';

type LabelledRowsProps = {
  rows: readonly { key: string; label: string; content: ReactNode }[];
  labelWidth?: 'narrow' | 'wide' | undefined;
};

/** A label at the left and blocks at the right, with a rule above each. */
export function LabelledRows({ rows, labelWidth = 'narrow' }: LabelledRowsProps) {
  return (
    <ul className="rows" data-wide={labelWidth === 'wide' || undefined}>
      {rows.map(({ key, label, content }) => (
        <li key={key}>
          <b>{label}</b>
          <div>{content}</div>
        </li>
      ))}
    </ul>
  );
}
