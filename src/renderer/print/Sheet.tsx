import { type ReactNode, useLayoutEffect } from 'react';

type SheetProps = {
  /** The document's title in the PDF and in a printer's queue: neutral, names nobody. */
  title: string;
  children: ReactNode;
};

/** One printed document, always in Danish. */
export function Sheet({ title, children }: SheetProps) {
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = 'da';
  }, [title]);
  return <main className="paper">{children}</main>;
}
