import { sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PackageReport } from '#shared/package-checks.ts';
import classes from '#renderer/package-checks/package-checks.module.css';

/** The files that were found, with their rows and how many faults each has. */
export function PackageFiles({ report: { files } }: { report: PackageReport }) {
  const speak = useSpeak();
  return (
    <section>
      <h3>{speak('packageChecks.files')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{speak('packageChecks.fileName')}</th>
            <th scope="col" data-figure>
              {speak('packageChecks.rows')}
            </th>
            <th scope="col" data-figure>
              {speak('packageChecks.size')}
            </th>
            <th scope="col" data-figure>
              {speak('packageChecks.faults')}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, rows, byteCount, faults }, index) => (
            // A zip can hold one name twice.
            <tr key={index}>
              <td>{name}</td>
              <td data-figure>{rows}</td>
              <td data-figure>{sizeText(byteCount, speak)}</td>
              <td data-figure data-wrong={faults > 0 || undefined}>
                {faults}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
