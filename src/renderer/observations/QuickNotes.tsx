import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { areaWords, kindWords } from '#renderer/observations/observation-words.ts';
import { lettersFor } from '#renderer/observations/quick-text.ts';
import classes from '#renderer/observations/quick.module.css';
import type { QuickNote } from '#renderer/observations/use-quick-note.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';

/** What is to be known before it is kept: why it was refused, what it is about, whose words it holds, who will see it, and the keys. */
export function QuickNotes({ note }: { note: QuickNote }) {
  const speak = useSpeak();
  const role = useOpenSession()?.user.role;
  const { about, quote, choices, error } = note;
  const refused = sentenceOf(error, speak);
  const letters = useMemo(() => lettersFor(speak), [speak]);
  const lettersOf = (word: string) => letters.get(word.toLocaleLowerCase(speak.language)) ?? word;
  const example = speak('observations.prefixExample', {
    area: lettersOf(speak(areaWords.wellbeing)),
    kind: lettersOf(speak(kindWords.stated)),
    day: speak('observations.yesterday'),
  });
  return (
    <div className={classes.notes}>
      {refused !== undefined && (
        <p className={classes.fault} role="alert">
          {refused}
        </p>
      )}
      {about !== null && (
        <p className={classes.about}>
          {speak('observations.aboutWhat', { what: about.name })}
          <IconButton
            label={speak('observations.aboutNothing', { what: about.name })}
            size={24}
            onClick={() => note.setAbout(null)}
          >
            <IconX {...smallIcon} />
          </IconButton>
        </p>
      )}
      {quote !== '' && <p>{speak('observations.quoteSeen', { quote })}</p>}
      {choices.sensitivity === 'sensitive' && (
        <p className={classes.about}>
          <StatusBadge kind="sens" word={speak('observations.sensitive')} />
          {speak(role === 'mentor' ? 'observations.mentorSensitive' : 'observations.sensitiveNote')}
        </p>
      )}
      <p className={classes.keys}>
        <span>
          <KeyHint keys="Enter" /> {speak('observations.keySave')}
        </span>
        <span>
          <KeyHint keys="Shift Enter" /> {speak('observations.keyLine')}
        </span>
        <span>
          <KeyHint keys="Esc" /> {speak('observations.keyLeave')}
        </span>
        <span>
          <KeyHint keys={example} /> {speak('observations.keyPrefix')}
        </span>
      </p>
    </div>
  );
}
