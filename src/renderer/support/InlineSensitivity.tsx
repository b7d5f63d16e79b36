import { IconShield } from '@tabler/icons-react';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import type { Refused } from '#renderer/failure.ts';
import { sensitivityWords } from '#renderer/observations/observation-words.ts';
import classes from '#renderer/support/support.module.css';
import { useSpeak } from '#renderer/text.ts';
import { sensitivities, type Sensitivity } from '#shared/observations.ts';

type InlineSensitivityProps = {
  value: Sensitivity;
  /** False for a mentor, who neither reads nor writes what is sensitive. */
  mayBeSensitive?: boolean;
  onSave: (sensitivity: Sensitivity) => Promise<Refused | null>;
};

/** How carefully a record is kept, changed where it stands; what is ordinary takes no more room than a shield. */
export function InlineSensitivity({ value, mayBeSensitive = true, onSave }: InlineSensitivityProps) {
  const speak = useSpeak();
  const word = speak(sensitivityWords[value]);
  return (
    <InlineChoice
      label={speak('observations.sensitivity')}
      value={value}
      options={sensitivities
        .filter((each) => mayBeSensitive || each !== 'sensitive')
        .map((each) => ({ value: each, label: speak(sensitivityWords[each]) }))}
      emptyText=""
      canBeEmpty={false}
      shown={
        value === 'ordinary' ? (
          <span className={classes.shield} title={word}>
            <IconShield {...smallIcon} />
            <span className="hidden-but-read">{word}</span>
          </span>
        ) : (
          <StatusBadge kind={value === 'sensitive' ? 'sens' : 'line'} word={word} />
        )
      }
      onSave={(chosen) => onSave(chosen ?? value)}
    />
  );
}
