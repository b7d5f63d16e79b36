import { Button } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { icon } from '#renderer/components/icon.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { figureText } from '#renderer/reports/figure-text.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import type { SectionText } from '#shared/reports.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import classes from '#renderer/reports/report.module.css';

type OutdatedBannerProps = { courseId: string; text: SectionText; onSaved: () => void };

/** Says which figures have changed since a text was written, and lets its writer say that it still holds. */
export function OutdatedBanner({ courseId, text, onSaved }: OutdatedBannerProps) {
  const speak = useSpeak();
  const session = useOpenSession();
  const [error, setError] = useState<unknown>(null);
  const { section, version, changes, writtenAt, writtenBy } = text;
  const since = { count: changes.length, day: dayAndMonth(todayIn(writtenAt)), name: writtenBy };
  const isMine = writtenBy === '' || writtenBy === session?.user.name;

  async function confirm() {
    try {
      await api.reports.confirm.ask({ courseId, section, version });
      setError(null);
      onSaved();
    } catch (refusal) {
      setError(refusal);
    }
  }

  return (
    <section className={classes.outdated} aria-label={speak('reports.outdated')}>
      <IconClock {...icon} />
      <p>
        <b>{isMine ? speak('reports.changedSinceYou', since) : speak('reports.changedSince', since)}</b>{' '}
        {changes
          .map(({ figure, before, after }) =>
            speak('reports.figureChanged', {
              figure: speak(`reportFigures.${figure}`),
              before: figureText(figure, before, speak),
              after: figureText(figure, after, speak),
            }),
          )
          .join(' ')}
        {error !== null && <span role="alert"> {sentenceOf(error, speak)}</span>}
      </p>
      <Button size="xs" onClick={() => void confirm()}>
        {speak('reports.stillRight')}
      </Button>
    </section>
  );
}
