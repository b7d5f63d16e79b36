import small from '#renderer/components/small-table.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { PackageFault } from '#shared/package-faults.ts';
import classes from '#renderer/handovers/handovers.module.css';

// There may be more than can be seen at once, and nothing among them takes the focus.
const scrolledByKeys = { role: 'region', tabIndex: 0 } as const;

/** Why the package cannot be saved, each fault where it stands. */
export function FaultList({ faults }: { faults: readonly PackageFault[] }) {
  const speak = useSpeak();
  return (
    <section aria-label={speak('handovers.faults')} {...scrolledByKeys}>
      <h3>{speak('handovers.faults')}</h3>
      <FaultTable faults={faults} label={speak('handovers.faults')} />
    </section>
  );
}

/** Faults of a package by file, row and column. */
export function FaultTable({ faults, label }: { faults: readonly PackageFault[]; label: string }) {
  const speak = useSpeak();
  return (
    <TableFrame label={label}>
      <table className={`${small.table} ${classes.files}`} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{speak('handovers.faultFile')}</th>
            <th scope="col">{speak('handovers.faultRow')}</th>
            <th scope="col">{speak('handovers.faultColumn')}</th>
            <th scope="col">{speak('handovers.faultReason')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ file, row, column, reason, found, expected }) => (
            <tr key={JSON.stringify([file, row, column, reason, found])}>
              <th scope="row">{file}</th>
              <td className="num">{row}</td>
              <td>{column}</td>
              <td>{speak(`packageFaults.${reason}`, { found, expected })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
