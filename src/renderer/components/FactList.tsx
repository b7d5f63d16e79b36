import type { ReactNode } from 'react';
import classes from '#renderer/components/FactList.module.css';

export type Fact = {
  label: string;
  value: ReactNode;
  /** Basis or earlier value, smaller below. */
  note?: ReactNode;
  /** Stands beside the label: how a figure is reckoned. */
  help?: ReactNode;
  /** What the value stands on, across the whole width below; folded. */
  basis?: ReactNode;
};

type FactListProps = {
  facts: Fact[];
  /** `label` puts labels in a left column (a person's facts); `figure` puts the value bold at the right with the basis below its label. */
  layout?: 'label' | 'figure';
};

/** Label and value with a rule above each. */
export function FactList({ facts, layout = 'label' }: FactListProps) {
  return (
    <dl className={classes.list} data-layout={layout}>
      {facts.map((fact) => (
        <div key={fact.label} className={classes.fact}>
          <dt>
            {fact.label}
            {fact.help}
            {layout === 'figure' && fact.note !== undefined && <small>{fact.note}</small>}
          </dt>
          <dd>
            {fact.value}
            {layout === 'label' && fact.note !== undefined && <small>{fact.note}</small>}
          </dd>
          {fact.basis !== undefined && <dd className={classes.basis}>{fact.basis}</dd>}
        </div>
      ))}
    </dl>
  );
}
