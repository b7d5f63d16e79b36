import { Tooltip } from '@mantine/core';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { use } from 'react';
import { useSpeak } from '#renderer/text.ts';
import { WritingContext } from '#renderer/writing/writing-context.ts';
import classes from '#renderer/writing/writing.module.css';

/** A pointer to what the paragraph rests on: its number in the list below the text. */
export function SourceMark({ node }: NodeViewProps) {
  const speak = useSpeak();
  const { numberOf, wordsOf } = use(WritingContext);
  const token = String(node.attrs['token']);
  return (
    <NodeViewWrapper as="span" className={classes.source} data-source={token}>
      <Tooltip label={wordsOf(token) ?? speak('writing.sourceGone')}>
        <sup>
          <span className="hidden-but-read">{speak('writing.source')} </span>
          {numberOf(token)}
        </sup>
      </Tooltip>
    </NodeViewWrapper>
  );
}
