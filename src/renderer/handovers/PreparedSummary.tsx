import { FilesTable } from '#renderer/handovers/FilesTable.tsx';
import { sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PreparedPackage } from '#shared/handovers.ts';
import classes from '#renderer/handovers/handovers.module.css';

// More files than can be seen at once, and nothing among them takes the focus.
const scrolledByKeys = { role: 'region', tabIndex: 0 } as const;

/** The package as it will be saved: every file with its rows and checksum, and that of the whole. */
export function PreparedSummary({ prepared }: { prepared: PreparedPackage }) {
  const speak = useSpeak();
  const { fileName, byteCount, isEncrypted, packageVersion, files, sha256 } = prepared;
  return (
    <section className={classes.summary} aria-label={speak('handovers.preparedTitle')} {...scrolledByKeys}>
      <h3>{speak('handovers.preparedTitle')}</h3>
      <p>
        <b className={classes.breakable}>{fileName}</b>
        <br />
        <span className={classes.quiet}>
          {speak(isEncrypted ? 'handovers.preparedEncrypted' : 'handovers.preparedPlain', {
            size: sizeText(byteCount, speak),
            version: packageVersion,
          })}
        </span>
      </p>
      <p className={classes.wholeSum}>
        {speak('handovers.wholeSum')}
        <br />
        <code className={classes.sum}>{sha256}</code>
      </p>
      <FilesTable files={files} />
    </section>
  );
}
