import type { ReactNode } from 'react';
import { BrandMark } from '#renderer/components/BrandMark.tsx';
import { RulerStrip } from '#renderer/components/RulerStrip.tsx';
import { LanguageChooser } from '#renderer/session/LanguageChooser.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/session/StartFrame.module.css';

type StartFrameProps = {
  /** The centre's name, beside the brand. */
  centreName?: string;
  /** The left half of the sheet, on its own surface. */
  side?: ReactNode;
  /** At the left of the foot: who was here last. */
  note?: string | undefined;
  /** Whether the language may be chosen here. */
  hasLanguages?: boolean;
  children: ReactNode;
};

/** Every page before the book is open: rule on top, one sheet in the middle, languages at the foot. */
export function StartFrame({ centreName, side, note, hasLanguages = true, children }: StartFrameProps) {
  const speak = useSpeak();
  return (
    <div className={classes.frame}>
      <RulerStrip />
      <main className={classes.middle}>
        <div className={classes.sheet} data-side={side !== undefined || undefined}>
          {side}
          <section className={classes.page}>
            <div className={classes.brand}>
              <BrandMark />
              <b>{speak('app.name')}</b>
              {centreName !== undefined && <span className={classes.centre}>{centreName}</span>}
            </div>
            {children}
          </section>
        </div>
      </main>
      <footer className={classes.foot}>
        <span>{note}</span>
        {hasLanguages && <LanguageChooser />}
      </footer>
    </div>
  );
}
