import { quotedParts } from '#renderer/observations/log.ts';
import classes from '#renderer/observations/observations.module.css';

/** A text whose quoted words stand as the candidate's own. */
export function QuotedText({ text, quote }: { text: string; quote: string }) {
  const parts = quotedParts(text, quote);
  if (parts === null) return text;
  return (
    <>
      {parts.before}
      <q className={classes.quoted}>{parts.quote}</q>
      {parts.after}
    </>
  );
}
