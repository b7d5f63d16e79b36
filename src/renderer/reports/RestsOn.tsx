import { useSpeak } from '#renderer/text.ts';
import { parseRichText, sourcesIn } from '#shared/rich-text.ts';
import { sourceToken } from '#shared/sources.ts';
import type { Offers } from '#renderer/writing/offers.ts';
import classes from '#renderer/reports/report.module.css';

/** What a text rests on, numbered as in the text. */
export function RestsOn({ text, wordsOf }: { text: string } & Pick<Offers, 'wordsOf'>) {
  const speak = useSpeak();
  const tokens = sourcesIn(parseRichText(text)).map(sourceToken);
  return (
    <section aria-label={speak('reports.restsOn')}>
      <h3 className={classes.label}>
        {speak('reports.restsOn')} {tokens.length === 0 && <span>{speak('reports.restsOnNothing')}</span>}
      </h3>
      {tokens.length > 0 && (
        <ol className={classes.restsOn}>
          {tokens.map((token) => (
            <li key={token}>{wordsOf(token) ?? speak('writing.sourceGone')}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
