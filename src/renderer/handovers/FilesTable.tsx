import small from '#renderer/components/small-table.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PreparedPackage } from '#shared/handovers.ts';
import { numberText } from '#shared/text/format.ts';
import classes from '#renderer/handovers/handovers.module.css';

/** So much of a checksum tells two files apart to the eye; hovering shows the rest, and copying takes all of it. */
const shownOfSum = 12;

/** Every file of a prepared package with its rows, size and checksum. */
export function FilesTable({ files }: Pick<PreparedPackage, 'files'>) {
  const speak = useSpeak();
  return (
    <TableFrame label={speak('handovers.files')}>
      <table className={`${small.table} ${classes.files}`} aria-label={speak('handovers.files')}>
        <thead>
          <tr>
            <th scope="col">{speak('handovers.fileColumn')}</th>
            <th scope="col">{speak('handovers.rowsColumn')}</th>
            <th scope="col">{speak('handovers.sizeColumn')}</th>
            <th scope="col">{speak('handovers.sumColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.name}>
              <th scope="row">{file.name}</th>
              <td className="num">{file.rows === null ? '' : numberText(file.rows, speak.language)}</td>
              <td className="num">{sizeText(file.byteCount, speak)}</td>
              <td>
                <Checksum sha256={file.sha256} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Checksum({ sha256 }: { sha256: string }) {
  return (
    <code
      className={classes.sum}
      title={sha256}
      onCopy={(event) => {
        event.clipboardData.setData('text/plain', sha256);
        event.preventDefault();
      }}
    >
      {sha256.slice(0, shownOfSum)}
    </code>
  );
}
