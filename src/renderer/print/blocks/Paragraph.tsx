import { Runs } from '#renderer/print/blocks/Runs.tsx';
import type { PaperParagraph } from '#shared/papers/paper.ts';

/** Written words; a line break stays one. The kind of knowledge runs in before them, the sources follow. */
export function Paragraph({ paragraph: { runs, look, knowledge, sources = [] } }: { paragraph: PaperParagraph }) {
  return (
    <p className={look}>
      {knowledge && (
        <>
          <b className="knowledge">{knowledge.word}</b>{' '}
        </>
      )}
      <Runs runs={runs} />
      {sources.length > 0 && <span className="sources">{sources.map((number) => `[${number}]`).join('')}</span>}
    </p>
  );
}
