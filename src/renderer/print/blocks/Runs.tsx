import type { ReactNode } from 'react';
import { Spoken } from '#renderer/print/blocks/Spoken.tsx';
import { unbroken } from '#renderer/print/blocks/unbroken.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PaperRun } from '#shared/papers/paper.ts';

/** Stretches of words, each in its look. */
export const Runs = ({ runs }: { runs: readonly PaperRun[] }) =>
  runs.map((run, place) => <Run key={place} run={run} />);

function Run({ run: { text, isBold, isItalic, isGrey, change } }: { run: PaperRun }) {
  const speak = useSpeak();
  let words: ReactNode = unbroken(text);
  if (isItalic) words = <em>{words}</em>;
  if (isBold) words = <b>{words}</b>;
  if (isGrey) words = <span className="grey">{words}</span>;
  if (change === undefined) return words;
  const Change = change === 'added' ? 'ins' : 'del';
  return (
    <Change>
      <Spoken words={speak(change === 'added' ? 'paper.added' : 'paper.removed')} />
      {words}
    </Change>
  );
}
