import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { PackageReport } from '#shared/package-checks.ts';
import classes from '#renderer/package-checks/package-checks.module.css';

/** Every fault by file, row and column; what stands there is shown to whoever checks and written nowhere. */
export function FaultTable({ report: { faults, faultCount } }: { report: PackageReport }) {
  const speak = useSpeak();
  return (
    <section>
      <h3>{speak('packageChecks.unsound', { count: faultCount })}</h3>
      <TableFrame label={speak('packageChecks.faults')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{speak('packageChecks.fileName')}</th>
              <th scope="col" data-figure>
                {speak('packageChecks.row')}
              </th>
              <th scope="col">{speak('packageChecks.column')}</th>
              <th scope="col">{speak('packageChecks.reason')}</th>
              <th scope="col">{speak('packageChecks.found')}</th>
              <th scope="col">{speak('packageChecks.expected')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ file, row, column, reason, found, expected }, index) => (
              // The report never changes, and two faults can be alike.
              <tr key={index}>
                <td>{file}</td>
                <td data-figure>{row}</td>
                <td>{column}</td>
                <td>{speak(`packageFaults.${reason}`)}</td>
                <td>
                  <bdi>{found}</bdi>
                </td>
                <td>
                  <bdi>{expected}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {faults.length < faultCount && (
        <p className={classes.muted}>{speak('packageChecks.onlySome', { count: faults.length })}</p>
      )}
    </section>
  );
}
