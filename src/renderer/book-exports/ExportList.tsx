import small from '#renderer/components/small-table.module.css';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { momentText, numberText } from '#shared/text/format.ts';
import classes from '#renderer/book-exports/book-exports.module.css';

/** Who took the whole book along before, when and why; the newest first. */
export function ExportList() {
  const speak = useSpeak();
  const earlier = api.bookExports.list.useQuery({}).data;
  if (!earlier) return null;
  return (
    <section>
      <SectionHead title={speak('bookExports.earlier')} />
      {earlier.length === 0 ? (
        <p className="quiet">{speak('bookExports.none')}</p>
      ) : (
        <TableFrame label={speak('bookExports.earlier')}>
          <table className={small.table} aria-label={speak('bookExports.earlier')}>
            <thead>
              <tr>
                <th scope="col">{speak('bookExports.madeAt')}</th>
                <th scope="col">{speak('bookExports.madeBy')}</th>
                <th scope="col">{speak('bookExports.why')}</th>
                <th scope="col">{speak('bookExports.fileName')}</th>
                <th scope="col">{speak('bookExports.rowCount')}</th>
                <th scope="col">{speak('bookExports.size')}</th>
              </tr>
            </thead>
            <tbody>
              {earlier.map(({ id, madeAt, madeBy, reason, fileName, rowCount, byteCount }) => (
                <tr key={id}>
                  <td>{momentText(madeAt, speak)}</td>
                  <td>{madeBy}</td>
                  <td>{reason}</td>
                  <td className={classes.fileName}>{fileName}</td>
                  <td className="num">{numberText(rowCount, speak.language)}</td>
                  <td className="num">{sizeText(byteCount, speak)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}
