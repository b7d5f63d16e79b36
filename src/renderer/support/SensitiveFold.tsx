import { IconEyeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import course from '#renderer/components/course.module.css';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/support/support.module.css';
import { useSpeak } from '#renderer/text.ts';

type SensitiveFoldProps = {
  isSensitive: boolean;
  /** What is folded, for whoever only hears the button: "Kontakt 2-11-2026". */
  what: string;
  children: ReactNode;
};

/** Sensitive words are folded until somebody asks for them; everything else simply stands there. */
export function SensitiveFold({ isSensitive, what, children }: SensitiveFoldProps) {
  const speak = useSpeak();
  const [isAsked, setIsAsked] = useState(false);
  if (!isSensitive) return children;
  if (!isAsked) {
    return (
      <p className={classes.folded}>
        <span className="quiet">{speak('support.folded')}</span>{' '}
        <button
          type="button"
          className={course.link}
          aria-label={speak('support.revealOf', { what })}
          onClick={() => setIsAsked(true)}
        >
          {speak('support.reveal')}
        </button>
      </p>
    );
  }
  return (
    <div className={classes.revealed}>
      <div>{children}</div>
      <IconButton label={speak('support.fold')} size={28} onClick={() => setIsAsked(false)}>
        <IconEyeOff {...smallIcon} />
      </IconButton>
    </div>
  );
}
