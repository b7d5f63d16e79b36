import { Sheet } from '#renderer/print/Sheet.tsx';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';

/** A paper, drawn block by block. */
export function PaperSheet({ paper }: { paper: Paper }) {
  return (
    <Sheet title={paper.title}>
      <p style={{ whiteSpace: 'pre-line' }}>{paperText(paper)}</p>
    </Sheet>
  );
}
