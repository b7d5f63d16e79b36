import { use } from 'react';
import { WritingContext } from '#renderer/writing/writing-context.ts';
import { parseRichText, runsIn } from '#shared/rich-text.ts';
import classes from '#renderer/writing/writing.module.css';

/** A phrase as it would read here and now. */
export function PhraseText({ text }: { text: string }) {
  const { valueOf } = use(WritingContext);
  return parseRichText(text)
    .flatMap(runsIn)
    .map((run, place) =>
      run.kind === 'field' ? (
        <span key={place} className={classes.field}>
          {valueOf(run.name) ?? `{${run.name}}`}
        </span>
      ) : run.kind === 'words' ? (
        run.text
      ) : null,
    );
}
