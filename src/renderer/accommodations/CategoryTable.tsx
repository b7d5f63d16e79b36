import classes from '#renderer/accommodations/AccommodationsPage.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Accommodation, AccommodationCategory, CategoryUse } from '#shared/accommodations.ts';

type CategoryTableProps = {
  category: AccommodationCategory;
  accommodations: Accommodation[];
  use: CategoryUse | undefined;
  selectedId: string | null;
  onSelect: (accommodationId: string) => void;
};

/** One category of the catalogue, and what the courses say of the whole of it. */
export function CategoryTable({ category, accommodations, use, selectedId, onSelect }: CategoryTableProps) {
  const speak = useSpeak();
  const { triedCount = 0, effectiveCount = 0 } = use ?? {};
  return (
    <section className={classes.category}>
      <SectionHead
        title={speak(`accommodations.${category}`)}
        note={
          triedCount === 0
            ? speak('accommodations.notTried')
            : speak('accommodations.helpsIn', { effective: effectiveCount, count: triedCount })
        }
      />
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
          {accommodations.map(
            ({ id, code, wording, unit, hasTimes, archivedAt, triedCount: tried, effectiveCount: effective }) => (
              <tr key={id} data-selected={id === selectedId || undefined}>
                <td className={classes.code}>{code}</td>
                <td>
                  <button
                    type="button"
                    className={classes.wording}
                    data-accommodation={id}
                    aria-current={id === selectedId || undefined}
                    onClick={() => onSelect(id)}
                  >
                    {wording}
                  </button>
                  {archivedAt !== null && (
                    <span className={classes.retired}> {speak('accommodations.isArchived')}</span>
                  )}
                </td>
                <td>
                  {hasTimes
                    ? speak('accommodations.times', { unit: speak(`accommodations.${unit}`) })
                    : speak(`accommodations.${unit}`)}
                </td>
                <td className={classes.use}>
                  {tried === 0 ? (
                    <span className="quiet">{speak('accommodations.notTried')}</span>
                  ) : (
                    speak('accommodations.effective', { effective, tried })
                  )}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
