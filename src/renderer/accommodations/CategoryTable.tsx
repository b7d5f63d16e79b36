import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Accommodation, AccommodationCategory } from '#shared/accommodations.ts';
import classes from '#renderer/accommodations/AccommodationsPage.module.css';

type CategoryTableProps = { category: AccommodationCategory; accommodations: Accommodation[] };

/** One category of the catalogue. */
export function CategoryTable({ category, accommodations }: CategoryTableProps) {
  const speak = useSpeak();
  return (
    <section className={classes.category}>
      <SectionHead title={speak(`accommodations.${category}`)} note={accommodations.length} />
      <table className={classes.table} aria-label={speak(`accommodations.${category}`)}>
        <thead>
          <tr>
            <th scope="col">{speak('accommodations.code')}</th>
            <th scope="col">{speak('accommodations.wording')}</th>
            <th scope="col" className={classes.unit}>
              {speak('accommodations.unit')}
            </th>
            <th scope="col" className={classes.use}>
              {speak('accommodations.use')}
            </th>
          </tr>
        </thead>
        <tbody>
          {accommodations.map(({ id, code, wording, unit, hasTimes, triedCount, effectiveCount }) => (
            <tr key={id}>
              <td className={classes.code}>{code}</td>
              <td className={classes.wording}>{wording}</td>
              <td>
                {hasTimes
                  ? speak('accommodations.times', { unit: speak(`accommodations.${unit}`) })
                  : speak(`accommodations.${unit}`)}
              </td>
              <td className={classes.use}>
                {triedCount === 0 ? (
                  <span className="quiet">{speak('accommodations.notTried')}</span>
                ) : (
                  speak('accommodations.effective', { effective: effectiveCount, tried: triedCount })
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
