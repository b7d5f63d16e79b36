import { IconShield, IconShieldOff, IconX } from '@tabler/icons-react';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { showToast } from '#renderer/components/toast.ts';
import type { Refused } from '#renderer/failure.ts';
import classes from '#renderer/support/support.module.css';
import { useSpeak } from '#renderer/text.ts';

type RecordToolsProps = {
  /** What it is, for the buttons' names: "Kontakt 2-11-2026". */
  what: string;
  /** Null where sensitivity is not asked about. */
  isSensitive: boolean | null;
  onMark?: (isSensitive: boolean) => Promise<Refused | null>;
  onWithdraw: () => void;
};

/** What can be done with a whole record: mark it as sensitive, withdraw it. */
export function RecordTools({ what, isSensitive, onMark, onWithdraw }: RecordToolsProps) {
  const speak = useSpeak();
  async function mark() {
    const refused = await onMark?.(!isSensitive);
    if (refused) showToast({ message: refused.sentence });
  }
  return (
    <span className={classes.tools}>
      {isSensitive !== null && onMark && (
        <IconButton
          label={speak(isSensitive ? 'support.unmarkSensitive' : 'support.markSensitive', { what })}
          size={28}
          onClick={() => void mark()}
        >
          {isSensitive ? <IconShieldOff {...smallIcon} /> : <IconShield {...smallIcon} />}
        </IconButton>
      )}
      <IconButton label={speak('support.withdraw', { what })} size={28} onClick={onWithdraw}>
        <IconX {...smallIcon} />
      </IconButton>
    </span>
  );
}
