import { useId } from 'react';
import small from '#renderer/components/small-table.module.css';
import { useSpeak } from '#renderer/text.ts';
import { all, type MeasureCode, type ShownCount, type SplitCode } from '#shared/aggregate-measures.ts';
import { leastShown } from '#shared/suppression.ts';
import { numberText } from '#shared/text/format.ts';
import classes from '#renderer/aggregates/aggregates.module.css';

// More counts than can be seen at once, and nothing among them takes the focus.
const scrolledByKeys = { role: 'region', tabIndex: 0 } as const;

/** Every count as a reader of the package sees it: by measure, and each split of a measure as a small table. */
export function Counts({ counts }: { counts: readonly ShownCount[] }) {
  const speak = useSpeak();
  const isAnyHidden = counts.some(({ count }) => count === null);
  return (
    <section className={classes.counts} aria-label={speak('aggregates.counts')} {...scrolledByKeys}>
      <h3>{speak('aggregates.counts')}</h3>
      {isAnyHidden && (
        <p className={classes.legend}>
          <span className={classes.hidden} aria-hidden />
          {speak('aggregates.hiddenMeans', { least: leastShown })}
        </p>
      )}
      {[...Map.groupBy(counts, ({ measure }) => measure)].map(([measure, ofMeasure]) => (
        <MeasureCounts key={measure} measure={measure} counts={ofMeasure} />
      ))}
    </section>
  );
}

const splitsOf = (counts: readonly ShownCount[]): [SplitCode, ShownCount[]][] =>
  [...Map.groupBy(counts, ({ split }) => split)].flatMap(([split, groups]) => (split === all ? [] : [[split, groups]]));

/** A measure with its own number, which is what every split below adds up to; a split that tells nothing is only named. */
function MeasureCounts({ measure, counts }: { measure: MeasureCode; counts: readonly ShownCount[] }) {
  const speak = useSpeak();
  const headingId = useId();
  const of = counts[0]?.of ?? null;
  const splits = splitsOf(counts);
  const told = splits.filter(([, groups]) => groups.some(({ count }) => count !== null));
  const untold = splits.filter(([, groups]) => groups.every(({ count }) => count === null));
  return (
    <section aria-labelledby={headingId}>
      <h4 id={headingId}>
        {speak(`aggregateMeasures.${measure}`)}{' '}
        <small>
          {of === null
            ? speak('aggregates.basisHidden')
            : speak('aggregates.basis', { of: numberText(of, speak.language) })}
        </small>
      </h4>
      {told.length > 0 && (
        <div className={classes.splits}>
          {told.map(([split, groups]) => (
            <SplitTable key={split} name={speak(`aggregateMeasures.${split}`)} of={of} groups={groups} />
          ))}
        </div>
      )}
      {untold.length > 0 && (
        <p className={classes.legend}>
          <span className={classes.hidden} aria-hidden />
          {speak('aggregates.hiddenWhole', {
            splits: untold.map(([split]) => speak(`aggregateMeasures.${split}`)).join(', '),
          })}
        </p>
      )}
    </section>
  );
}

type SplitTableProps = { name: string; of: number | null; groups: readonly ShownCount[] };

/** One split: each group with its number, and its share where both that and the whole are shown. */
function SplitTable({ name, of, groups }: SplitTableProps) {
  const speak = useSpeak();
  const hasShares = of !== null && of > 0;
  return (
    <table className={`${small.table} ${classes.split}`} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{speak('aggregates.figure')}</th>
          {hasShares && <th scope="col">{speak('aggregates.ofBasis', { of: numberText(of, speak.language) })}</th>}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, words, count }) => (
          <tr key={group}>
            <th scope="row">{words[speak.language]}</th>
            <td className="num">{count === null ? <Hidden /> : numberText(count, speak.language)}</td>
            {hasShares && (
              <td className="num">
                {count !== null && speak('format.percent', { percent: Math.round((count / of) * 100) })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Hidden() {
  const speak = useSpeak();
  return (
    <span className={classes.hidden}>
      <span className="hidden-but-read">{speak('aggregates.hidden', { least: leastShown })}</span>
    </span>
  );
}
