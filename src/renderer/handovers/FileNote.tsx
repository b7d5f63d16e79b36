import type { Packing } from '#renderer/handovers/use-packing.ts';
import { fileNameBefore, sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/handovers/handovers.module.css';

type FileNoteProps = { packing: Packing; before: Parameters<typeof fileNameBefore>[0] };

/** The file's name, and once it is made its size and fingerprint. */
export function FileNote({ packing, before }: FileNoteProps) {
  const speak = useSpeak();
  if (packing.kind !== 'done') {
    return (
      <>
        <b className={classes.file}>{fileNameBefore(before, speak)}</b>
        <p>{speak('handovers.fileWill')}</p>
      </>
    );
  }
  const { fileName, byteCount, sha256 } = packing.result;
  return (
    <>
      <b className={classes.file}>{fileName}</b>
      <p>{speak('handovers.sizeEncrypted', { size: sizeText(byteCount, speak) })}</p>
      <p>
        {speak('handovers.fingerprint')} <span className={classes.breakable}>{sha256}</span>
      </p>
    </>
  );
}
