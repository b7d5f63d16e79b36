import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { Fold } from '#renderer/components/Fold.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { sensitiveKeys } from '#renderer/handovers/words.ts';
import type { OutlineSection } from '#renderer/reports/outline.ts';
import { useSpeak } from '#renderer/text.ts';
import type { SensitiveSection } from '#shared/reports.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/reports/report.module.css';

type SensitiveChoiceProps = { courseId: string; section: OutlineSection; onSaved: () => void };

/** What is marked especially sensitive in a section: how much there is, its content when asked, and whether the section shows it. */
export function SensitiveChoice({ courseId, section, onSaved }: SensitiveChoiceProps) {
  const speak = useSpeak();
  const { data, error: unread } = api.reports.sensitive.useQuery({ courseId });
  const [error, setError] = useState<unknown>(null);
  const found = data?.find((each) => each.section === section);
  const refused = sentenceOf(error ?? unread, speak);
  if (found === undefined) return refused ? <p role="alert">{refused}</p> : null;
  const { section: part, isShown, pieces } = found;

  async function turn(isOn: boolean) {
    try {
      await api.reports[isOn ? 'showSensitive' : 'hideSensitive'].ask({ courseId, section: part });
      setError(null);
      onSaved();
    } catch (refusal) {
      setError(refusal);
    }
  }

  return (
    <section className={classes.sensitive} aria-label={speak('reports.sensitive')}>
      <p>
        <StatusBadge kind="sens" word={speak('reports.sensitive')} />{' '}
        {speak(isShown ? 'reports.sensitiveIn' : 'reports.sensitiveOut', { count: pieces.length })}
      </p>
      {pieces.length > 0 && (
        <Fold label={speak('reports.sensitiveRead', { count: pieces.length })}>
          <Pieces pieces={pieces} />
        </Fold>
      )}
      <Checkbox
        label={speak('reports.sensitiveShow')}
        description={speak('reports.sensitiveShowNote')}
        checked={isShown}
        onChange={(event) => void turn(event.currentTarget.checked)}
      />
      {refused && <p role="alert">{refused}</p>}
    </section>
  );
}

function Pieces({ pieces }: Pick<SensitiveSection, 'pieces'>) {
  const speak = useSpeak();
  return (
    <ul className={classes.pieces}>
      {pieces.map(({ id, kind, day, text }) => (
        <li key={id}>
          <b>
            {day === null
              ? speak(sensitiveKeys[kind])
              : speak('handovers.kindOn', { kind: speak(sensitiveKeys[kind]), day: shortDay(day) })}
          </b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
