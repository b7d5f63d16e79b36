import type { Editor } from '@tiptap/react';
import { NodeSelection } from '@tiptap/pm/state';
import type { KnowledgeKind } from '#shared/observations.ts';

/** Marks the chosen paragraphs as seen, said or judged; takes the mark off where all have it. A heading becomes a paragraph. */
export function markKnowledge(editor: Editor, kind: KnowledgeKind): boolean {
  const { state, view } = editor;
  const { from, to } = state.selection;
  const places: { pos: number; knowledge: unknown }[] = [];
  state.doc.nodesBetween(from, to, (node, pos, parent) => {
    if (parent === state.doc && node.isTextblock) places.push({ pos, knowledge: node.attrs['knowledge'] });
    return false;
  });
  if (places.length === 0) return false;
  const knowledge = places.every((place) => place.knowledge === kind) ? null : kind;
  const transaction = state.tr;
  for (const { pos } of places) transaction.setNodeMarkup(pos, state.schema.nodes['paragraph'], { knowledge });
  view.dispatch(transaction);
  return true;
}

/** The paragraph or item that is being written, with its place in the document; null in a heading. */
function openParagraph({ state }: Editor) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === 'paragraph') return { node, pos: $from.before(depth) };
  }
  return null;
}

/** What the paragraph being written rests on, as tokens; null where nothing can be attached. */
export function sourcesHere(editor: Editor): string[] | null {
  const paragraph = openParagraph(editor);
  if (paragraph === null) return null;
  const tokens: string[] = [];
  paragraph.node.forEach(({ type, attrs }) => {
    if (type.name === 'source') tokens.push(String(attrs['token']));
  });
  return tokens;
}

/** Lets the paragraph being written rest on something, once. */
export function attachSource(editor: Editor, token: string): void {
  const paragraph = openParagraph(editor);
  if (paragraph === null || sourcesHere(editor)?.includes(token)) return;
  const { state, view } = editor;
  const node = state.schema.nodes['source']!.create({ token });
  view.dispatch(state.tr.insert(paragraph.pos + 1 + paragraph.node.content.size, node));
}

/** Takes one of the paragraph's sources away. */
export function detachSource(editor: Editor, token: string): void {
  const paragraph = openParagraph(editor);
  if (paragraph === null) return;
  const { state, view } = editor;
  const transaction = state.tr;
  paragraph.node.forEach((node, offset) => {
    if (node.type.name !== 'source' || node.attrs['token'] !== token) return;
    const at = transaction.mapping.map(paragraph.pos + 1 + offset);
    transaction.delete(at, at + node.nodeSize);
  });
  view.dispatch(transaction);
}

/** Puts words and fields in where the text is being written. */
export function insertText(editor: Editor, content: Parameters<Editor['commands']['insertContent']>[0]): void {
  const { state } = editor;
  // A chip that is chosen is written after, not over.
  const at = state.selection instanceof NodeSelection ? state.selection.to : null;
  const chain = editor.chain().focus();
  (at === null ? chain : chain.setTextSelection(at)).insertContent(content).run();
}
