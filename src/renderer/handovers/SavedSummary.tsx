import { api } from '#renderer/api.ts';
import { PassphraseBox } from '#renderer/handovers/PassphraseBox.tsx';
import { ReceiptBadge } from '#renderer/handovers/ReceiptBadge.tsx';
import type { SavedPackage } from '#renderer/handovers/use-packing.ts';
import { sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/handovers/handovers.module.css';

type SavedSummaryProps = { saved: SavedPackage; courseId: string; onKept: () => void };

/** What was saved, its passphrase this once, and every package of the course. */
export function SavedSummary({ saved, courseId, onKept }: SavedSummaryProps) {
  const speak = useSpeak();
  const packages = api.handovers.list.useQuery({}).data?.filter((each) => each.courseId === courseId) ?? [];
  const { fileName, byteCount, sha256, passphrase } = saved;
  const size = sizeText(byteCount, speak);
  return (
    <>
      <p>
        <b className={classes.breakable}>{fileName}</b>
        <br />
        <span className={classes.quiet}>
          {passphrase === null
            ? `${size}, ${speak('handovers.notEncrypted')}`
            : speak('handovers.sizeEncrypted', { size })}
        </span>
      </p>
      {passphrase !== null && <PassphraseBox passphrase={passphrase} onKept={onKept} />}
      <p className={classes.wholeSum}>
        {speak('handovers.wholeSum')}
        <br />
        <code className={classes.sum}>{sha256}</code>
      </p>
      <section>
        <h3>{speak('handovers.packagesOfCourse')}</h3>
        <ul className={classes.contents}>
          {packages.map(({ id, packageVersion, madeAt, recipientName, confirmedOn }) => (
            <li key={id}>
              <div>
                <b>{speak('handovers.versionOn', { version: packageVersion, day: shortDay(todayIn(madeAt)) })}</b>
                <small>{recipientName}</small>
              </div>
              <ReceiptBadge confirmedOn={confirmedOn} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
