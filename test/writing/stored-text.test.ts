import { fc, test } from '@fast-check/vitest';
import { getExtensionField, getSchema, type InputRule } from '@tiptap/react';
import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { writingExtensions } from '#renderer/writing/extensions.ts';
import { blocksOf, documentOf, textOf } from '#renderer/writing/stored-text.ts';
import { fieldNames } from '#shared/papers/fields.ts';
import { parseRichText, writeRichText, type Run, type TextBlock } from '#shared/rich-text.ts';

const extensions = writingExtensions({
  knowledgeWords: { observed: 'Observeret', stated: 'Oplyst', assessed: 'Vurderet' },
  fieldNames,
  limit: 20_000,
  onTooLong: () => undefined,
});
const schema = getSchema(extensions);

// Marks and what stands between them, so that most texts have several and some are broken off.
const piece = fc.constantFrom(
  '## ',
  '- ',
  '1. ',
  '2. ',
  '3. ',
  '12. ',
  '01. ',
  '\n2. ',
  '\n1. så\n2. ',
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

describe('a line that begins with a number', () => {
  it.each([
    ['a day', '12. marts mødte hun.'],
    ['a second thing', '2. gang gik det bedre.'],
    ['the item of a list with an empty line between', '1. først\n\n2. gang gik det bedre.'],
    ['a number out of turn below a list', '1. først\n3. marts mødte hun.'],
    ['a number below the words of a list', '1. først\nog så\n2. gang gik det bedre.'],
    ['a number written with a nought', '01. marts'],
  ])('is words, and keeps them, when it is %s', (_what, text) => {
    const last = text.split('\n').at(-1)!;
    const told = parseRichText(text).at(-1);
    expect(told).toMatchObject({ kind: 'paragraph', runs: [{ text: expect.stringContaining(last) }] });
    expect(parseRichText(textOf(documentOf(text)))).toEqual(parseRichText(text));
  });

  it('is an item when it is the first, or the next of the list right above', () => {
    expect(parseRichText('1. først\n2. så\n1. igen')).toEqual([
      { kind: 'list', isNumbered: true, items: [[{ kind: 'words', text: 'først' }], [{ kind: 'words', text: 'så' }]] },
      { kind: 'list', isNumbered: true, items: [[{ kind: 'words', text: 'igen' }]] },
    ]);
  });

  test.prop([
    fc.integer({ min: 0, max: 40 }),
    fc.array(fc.constantFrom('1. a', '2. b', '- c', 'd', ''), { maxLength: 5 }),
  ])('says its number, wherever it stands and however often it is stored', (number, above) => {
    const text = [...above, `${number}. marts`].join('\n');
    const once = textOf(documentOf(text));
    expect(numberedLines(once)).toEqual(numberedLines(text));
    expect(textOf(documentOf(once))).toBe(once);
  });

  it('begins a list in the editor only as the first', () => {
    const list = extensions.find(({ name }) => name === 'orderedList')!;
    const context = { name: 'orderedList', options: list.options, type: schema.nodes['orderedList']! };
    const rules = getExtensionField<() => InputRule[]>(list, 'addInputRules', context)();
    const begins = (typed: string) => rules.some(({ find }) => find instanceof RegExp && find.test(typed));
    expect(['1. ', '12. ', '2. ', '01. ', 'den 1. '].filter(begins)).toEqual(['1. ']);
  });
});

/** What a reader sees at the beginning of each line, the items' numbers counted. */
const numberedLines = (text: string): string[] =>
  parseRichText(text).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((runs, place) => `${block.isNumbered ? `${place + 1}.` : '-'} ${plain(runs)}`)
      : plain(block.runs).split('\n'),
  );
const plain = (runs: Run[]): string => runs.map((run) => (run.kind === 'words' ? run.text : '')).join('');
