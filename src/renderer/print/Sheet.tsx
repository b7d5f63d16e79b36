import { type ReactNode, useLayoutEffect } from 'react';
import { LargeType } from '#renderer/print/type-size.ts';
import type { Language } from '#shared/text/speak.ts';

type SheetProps = {
  /** The document's title in the PDF and in a printer's queue: neutral, names nobody. */
  title: string;
  language?: Language;
  isLarge?: boolean;
  children: ReactNode;
};

/** One printed document. */
export function Sheet({ title, language = 'da', isLarge = false, children }: SheetProps) {
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <LargeType value={isLarge}>
      <main className="paper" data-large={isLarge || undefined}>
        {children}
      </main>
    </LargeType>
  );
}
