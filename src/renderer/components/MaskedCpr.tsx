import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import classes from '#renderer/components/MaskedCpr.module.css';

type MaskedCprProps = {
  /** The first six digits; null when the number is not known. */
  birthPart: string | null;
  /** Fetches the full number; the look-up is logged. Leave out where the number must stay masked, as in a list. */
  onReveal?: () => Promise<string>;
  /** "Vis hele CPR-nummeret (logges)", "Skjul CPR-nummeret", "ikke oplyst". */
  texts: { reveal: string; hide: string; unknown: string };
};

const shownFor = 20_000;

/** A CPR number as 670180-••••; the eye shows it for twenty seconds. */
export function MaskedCpr({ birthPart, onReveal, texts }: MaskedCprProps) {
  const [full, setFull] = useState<string | null>(null);

  useEffect(() => {
    if (full === null) return;
    const timer = setTimeout(() => setFull(null), shownFor);
    return () => clearTimeout(timer);
  }, [full]);

  if (birthPart === null) return <span className={classes.unknown}>{texts.unknown}</span>;

  const tail = full === null ? '••••' : full.replace(/\D/g, '').slice(6);
  return (
    <span className={classes.cpr}>
      <span className={classes.number} aria-live="polite">
        <span className="num">{birthPart}</span>-{tail}
      </span>
      {onReveal !== undefined && (
        <IconButton
          label={full === null ? texts.reveal : texts.hide}
          size={28}
          onClick={() => {
            if (full === null) void onReveal().then(setFull, () => setFull(null));
            else setFull(null);
          }}
        >
          {full === null ? <IconEye {...smallIcon} /> : <IconEyeOff {...smallIcon} />}
        </IconButton>
      )}
    </span>
  );
}
