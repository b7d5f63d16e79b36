import { Definition } from '#renderer/components/Definition.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/capacity/places.module.css';
import { freeOf, type PlacesOfWeek } from '#shared/places.ts';
import { weekNumber } from '#shared/text/format.ts';

type PlacesTableProps = { scope: string; weeks: readonly PlacesOfWeek[] };

/** The numbers of a strip, week by week: each week's day with the fewest free places. */
export function PlacesTable({ scope, weeks }: PlacesTableProps) {
  const speak = useSpeak();
  return (
    <TableFrame label={scope}>
      <table className={classes.table} aria-label={scope}>
        <thead>
          <tr>
            {(['week', 'occupied', 'reserved', 'limit', 'free', 'overDays'] as const).map((head) => (
              <th key={head} scope="col">
                {speak(`capacity.${head}`)}
                {head === 'occupied' && <Definition of="occupancy" />}
                {head === 'free' && <Definition of="freePlaces" />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.monday}>
              <th scope="row">
                {weekNumber(week.monday)}
                {week.isClosed && <span className="quiet"> {speak('capacity.closedWeek')}</span>}
              </th>
              <td>{week.occupied}</td>
              <td>{week.reserved}</td>
              <td>{week.limit ?? '–'}</td>
              <td>{week.limit === null ? '–' : Math.max(0, freeOf(week) ?? 0)}</td>
              <td>{week.overDays}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
