import { Tooltip } from '@mantine/core';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { use } from 'react';
import { useSpeak } from '#renderer/text.ts';
import { WritingContext } from '#renderer/writing/writing-context.ts';
import classes from '#renderer/writing/writing.module.css';

/** A field in the text, by what it says now. */
export function FieldChip({ node }: NodeViewProps) {
  const speak = useSpeak();
  const { valueOf } = use(WritingContext);
  const name = String(node.attrs['name']);
  const value = valueOf(name);
  return (
    <NodeViewWrapper as="span" className={classes.field} data-unknown={value === null || undefined}>
      <Tooltip label={value === null ? speak('writing.unknownField', { name }) : speak('writing.fieldOf', { name })}>
        <span>{value ?? `{${name}}`}</span>
      </Tooltip>
    </NodeViewWrapper>
  );
}
