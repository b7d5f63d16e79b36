import { Counts } from '#renderer/aggregates/Counts.tsx';
import { CheckLine } from '#renderer/components/CheckLine.tsx';
import { FilesTable } from '#renderer/handovers/FilesTable.tsx';
import { sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PreparedAggregate } from '#shared/aggregates.ts';
import { leastShown } from '#shared/suppression.ts';
import classes from '#renderer/aggregates/aggregates.module.css';
import look from '#renderer/handovers/handovers.module.css';

/** The package as it will be saved: every count, and every file with its rows and checksum. */
export function PreparedAggregateView({ prepared: { counts, files } }: { prepared: PreparedAggregate }) {
  const speak = useSpeak();
  return (
    <>
      <Counts counts={counts} />
      <section>
        <h3>{speak('handovers.files')}</h3>
        <FilesTable files={files} />
      </section>
    </>
  );
}

/** What was checked of the package, and how much of it is hidden; lines of a list. */
export function AggregateChecks({ prepared: { counts, files, faults } }: { prepared: PreparedAggregate }) {
  const speak = useSpeak();
  const hidden = counts.filter(({ count }) => count === null).length;
  const isMostHidden = hidden > counts.length / 2;
  const rows = files.reduce((sum, file) => sum + (file.rows ?? 0), 0);
  return (
    <>
      {faults.length === 0 ? (
        <CheckLine
          kind="ok"
          title={speak('handovers.rowsChecked', { count: rows })}
          note={speak('handovers.rowsCheckedNote', { files: files.length })}
        />
      ) : (
        <CheckLine
          kind="fail"
          title={speak('handovers.faultsFound', { count: faults.length })}
          note={speak('handovers.faultsFoundNote')}
        />
      )}
      <CheckLine
        kind={isMostHidden ? 'warn' : 'ok'}
        title={speak('aggregates.hiddenSome', { hidden, count: counts.length })}
        note={
          isMostHidden ? speak('aggregates.hiddenMostNote') : speak('aggregates.hiddenSomeNote', { least: leastShown })
        }
      />
      <CheckLine kind="ok" title={speak('aggregates.noPersons')} note={speak('aggregates.noPersonsNote')} />
      <CheckLine kind="ok" title={speak('aggregates.plain')} note={speak('aggregates.plainNote')} />
    </>
  );
}

/** The file the package is, and its fingerprint. */
export function AggregateFile({ fileName, byteCount, sha256, packageVersion }: Omit<PreparedAggregate, 'counts'>) {
  const speak = useSpeak();
  return (
    <>
      <b className={look.breakable}>{fileName}</b>
      <p>{speak('handovers.preparedPlain', { size: sizeText(byteCount, speak), version: packageVersion })}</p>
      <p className={classes.sum}>
        {speak('handovers.wholeSum')}
        <br />
        <code>{sha256}</code>
      </p>
    </>
  );
}
