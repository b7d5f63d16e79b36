import { fc, test } from '@fast-check/vitest';
import { getSchema } from '@tiptap/react';
import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { writingExtensions } from '#renderer/writing/extensions.ts';
import { blocksOf, documentOf, textOf } from '#renderer/writing/stored-text.ts';
import { fieldNames } from '#shared/papers/fields.ts';
import { parseRichText, writeRichText, type Run, type TextBlock } from '#shared/rich-text.ts';

const schema = getSchema(
  writingExtensions({
    knowledgeWords: { observed: 'Observeret', stated: 'Oplyst', assessed: 'Vurderet' },
    fieldNames,
    limit: 20_000,
    onTooLong: () => undefined,
  }),
);

// Marks and what stands between them, so that most texts have several and some are broken off.
const piece = fc.constantFrom(
  '## ',
  '- ',
  '1. ',
  '**',
  '*',
  '\\',
  '{',
  '}',
  '{fornavn}',
  '{aftalte timer}',
  '[Observeret] ',
  '[Oplyst] ',
  '[Vurderet] ',
  '[^days:2026-11-02..2026-11-20]',
  '[^try-out:0190a3b4-0000-7000-8000-000000000001]',
  '[^',
  '\n',
  '\n\n',
  ' ',
  'Kvalitetskontrol',
  '65–72 %',
  'æøå',
);
const storedText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

/** Blocks without the blanks at the edges of their stretches, which no reader sees, and without what is only blank. */
const told = (blocks: TextBlock[]) =>
  blocks
    .map((block) =>
      block.kind === 'list' ? { ...block, items: block.items.map(spoken) } : { ...block, runs: spoken(block.runs) },
    )
    .filter((block) => (block.kind === 'list' ? block.items : block.runs).length > 0);
const spoken = (runs: Run[]) =>
  runs
    .map((run) => (run.kind === 'words' ? { ...run, text: run.text.replace(/\s+/gu, ' ').trim() } : run))
    .filter((run) => run.kind !== 'words' || run.text !== '');

describe('a stored text in the editor', () => {
  test.prop([storedText])('is a document the editor accepts', (text) => {
    expect(() => Node.fromJSON(schema, documentOf(text)).check()).not.toThrow();
  });

  test.prop([storedText])('keeps its blocks, their kinds, looks, fields and sources', (text) => {
    expect(told(blocksOf(documentOf(text)))).toEqual(told(parseRichText(text)));
  });

  test.prop([storedText])('says the same when it is stored and opened again', (text) => {
    const stored = textOf(documentOf(text));
    expect(told(parseRichText(stored))).toEqual(told(parseRichText(text)));
  });

  test.prop([storedText])('passes through the editor itself unchanged', (text) => {
    const document = documentOf(text);
    expect(textOf(Node.fromJSON(schema, document).toJSON())).toBe(textOf(document));
  });

  it('keeps every kind of block, look, field and source', () => {
    const text = [
      '## Intensitet',
      '[Observeret] Arbejder **ens** hele dagen.[^days:2026-11-02..2026-11-20]',
      '[Vurderet] Svarende til {effektive timer}\nom *ugen*.',
      '- pakning\n- montage',
      '1. først\n2. så',
    ].join('\n\n');
    expect(textOf(documentOf(text))).toBe(text);
    expect(blocksOf(documentOf(text))).toEqual(parseRichText(text));
  });

  it('has nothing in it when only empty paragraphs are left', () => {
    const document = { type: 'doc', content: [{ type: 'paragraph' }, { type: 'heading' }, { type: 'bulletList' }] };
    expect(textOf(document)).toBe('');
    expect(writeRichText(blocksOf(document))).toBe('');
  });

  it('keeps a line break inside a paragraph and drops the empty ones around it', () => {
    const broken = { type: 'hardBreak' };
    const content = [broken, { type: 'text', text: 'to ' }, broken, broken, { type: 'text', text: 'linjer' }, broken];
    expect(textOf({ type: 'doc', content: [{ type: 'paragraph', content }] })).toBe('to\nlinjer');
  });
});
