import type { ReactNode } from 'react';

type SectionProps = {
  title: string;
  /** Its number; the first page's sections have none. */
  number?: number | undefined;
  children: ReactNode;
};

/** A heading that never stands alone at the foot of a page, and what it says. */
export function Section({ title, number, children }: SectionProps) {
  return (
    <section>
      <h2>
        {number !== undefined && <i>{number}</i>}
        {title}
      </h2>
      {children}
    </section>
  );
}
