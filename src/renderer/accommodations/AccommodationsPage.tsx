import { api } from '#renderer/api.ts';
import { CategoryTable } from '#renderer/accommodations/CategoryTable.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useSpeak } from '#renderer/text.ts';
import { accommodationCategories } from '#shared/accommodations.ts';
import classes from '#renderer/accommodations/AccommodationsPage.module.css';

/** The catalogue by category, and in how many courses each was tried and helped. */
export function AccommodationsPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const catalogue = api.accommodations.list.useQuery({}).data?.filter(({ archivedAt }) => archivedAt === null);
  if (!catalogue) return null;
  const tried = catalogue.filter(({ triedCount }) => triedCount > 0).length;
  return (
    <>
      <PageHeader
        title={speak('accommodations.title')}
        context={speak('accommodations.context', { count: catalogue.length, tried })}
        demoTag={demoTag}
        search={<PaletteButton />}
      />
      {/* Nothing in it can be focused, so the keyboard needs the page itself to scroll. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.page} aria-label={speak('accommodations.title')} tabIndex={0}>
        <div className={classes.columns}>
          {accommodationCategories.map((category) => (
            <CategoryTable
              key={category}
              category={category}
              accommodations={catalogue.filter((each) => each.category === category)}
            />
          ))}
        </div>
        <p className="quiet">{speak('accommodations.basis')}</p>
      </section>
    </>
  );
}
