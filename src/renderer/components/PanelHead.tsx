import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/components/PanelHead.module.css';

type PanelHeadProps = { title: ReactNode; note?: ReactNode; onClose: () => void };

/** The top of a panel: what it is about, and the cross. */
export function PanelHead({ title, note, onClose }: PanelHeadProps) {
  const speak = useSpeak();
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <h2>{title}</h2>
        {note !== undefined && <p className="quiet">{note}</p>}
      </div>
      <IconButton label={speak('shell.closeKeys')} onClick={onClose}>
        <IconX {...icon} />
      </IconButton>
    </div>
  );
}
