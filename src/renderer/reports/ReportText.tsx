import { Button, Textarea } from '@mantine/core';
import { KeptDraft } from '#renderer/drafts/KeptDraft.tsx';
import { useWrittenText } from '#renderer/reports/use-written-text.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/reports/report.module.css';

type ReportTextProps = Parameters<typeof useWrittenText>[0] & {
  label: string;
  /** What the text is for, below the label. */
  description?: string;
  minRows?: number;
};

/** A long text in its own field; it saves itself. */
export function ReportText({ label, description, minRows = 8, ...place }: ReportTextProps) {
  const speak = useSpeak();
  const { text, write, commit, trouble, kept, discard, useKept, keepMine, takeTheirs } = useWrittenText(place);
  return (
    <div className={classes.writing}>
      {kept !== null && <KeptDraft draft={kept} onUse={useKept} onDiscard={discard} />}
      <Textarea
        label={label}
        description={description}
        value={text}
        minRows={minRows}
        maxLength={20_000}
        classNames={{ input: classes.text ?? '' }}
        error={trouble?.kind === 'refused' ? trouble.sentence : undefined}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={commit}
      />
      {trouble?.kind === 'conflict' && (
        <section className={classes.conflict} role="alert" aria-label={speak('reports.conflict')}>
          <p>{speak('reports.conflict')}</p>
          <b>{speak('reports.theirText')}</b>
          <blockquote>{place.value === '' ? speak('reports.emptyText') : place.value}</blockquote>
          <b>{speak('reports.yourText')}</b>
          <blockquote>{text}</blockquote>
          <div className={classes.choices}>
            <Button size="xs" onClick={takeTheirs}>
              {speak('reports.takeTheirs')}
            </Button>
            <Button size="xs" onClick={keepMine}>
              {speak('reports.keepMine')}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
