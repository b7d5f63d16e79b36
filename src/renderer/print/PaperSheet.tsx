import { Blocks } from '#renderer/print/blocks/Blocks.tsx';
import { Sheet } from '#renderer/print/Sheet.tsx';
import type { Paper } from '#shared/papers/paper.ts';

/** A paper, drawn block by block. */
export function PaperSheet({ paper: { title, language, isLarge, blocks } }: { paper: Paper }) {
  return (
    <Sheet title={title} language={language} isLarge={isLarge}>
      <Blocks blocks={blocks} />
    </Sheet>
  );
}
