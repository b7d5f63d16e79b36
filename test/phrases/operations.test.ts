import { describe, expect, test } from 'vitest';
import { seedPhrases } from '#main/phrases/seed.ts';
import { refusalOf } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

const phrase = { area: 'social', kind: 'observed', text: 'Hilser på alle om morgenen.' } as const;

test('a new book has the seeded phrases, and a new one comes last', async () => {
  const workshop = await openWorkshop();

  const { id } = await workshop.ask('phrases.add', phrase);

  const phrases = await workshop.ask('phrases.list', {});
  expect(phrases.map(({ text }) => text)).toEqual([...seedPhrases.map(({ text }) => text), phrase.text]);
  expect(phrases.at(-1)).toEqual({ id, ...phrase, archivedAt: null, version: 1 });
});

test('rewording a phrase leaves what was noted with it alone', async () => {
  const workshop = await openWorkshop();
  const { id: phraseId } = await workshop.ask('phrases.add', phrase);

  await workshop.ask('phrases.revise', { phraseId, version: 1, change: { text: 'Hilser.', area: 'personal' } });

  expect((await workshop.ask('phrases.list', {})).at(-1)).toMatchObject({
    text: 'Hilser.',
    area: 'personal',
    version: 2,
  });
});

test('an archived phrase stays in the list with its moment, cannot be changed or archived again, and undo brings it back', async () => {
  const workshop = await openWorkshop();
  const { id: phraseId } = await workshop.ask('phrases.add', phrase);

  const archived = await workshop.try('phrases.archive', { phraseId, version: 1 });

  const last = async () => (await workshop.ask('phrases.list', {})).at(-1);
  expect((await last())?.archivedAt).toBe('2026-11-23T09:00:00.000Z');
  expect(
    await refusalOf(workshop, 'phrases.revise', { phraseId, version: 2, change: { text: 'Hilser.' } }),
  ).toMatchObject({ code: 'conflict', key: 'phrases.archived' });
  expect(await refusalOf(workshop, 'phrases.archive', { phraseId, version: 2 })).toMatchObject({
    key: 'phrases.archived',
  });
  await workshop.ask('history.undo', { auditSeq: archived.ok ? archived.auditSeq! : 0 });
  expect((await last())?.archivedAt).toBeNull();
});

describe('two phrases nobody could tell apart', () => {
  test('are refused, however the capitals stand', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('phrases.add', phrase);
    const { id: phraseId } = await workshop.ask('phrases.add', { ...phrase, text: 'Noget andet.' });

    expect(await refusalOf(workshop, 'phrases.add', { ...phrase, text: 'hilser på ALLE om morgenen.' })).toEqual({
      code: 'conflict',
      key: 'phrases.thereAlready',
      at: ['text'],
    });
    expect(
      await refusalOf(workshop, 'phrases.revise', { phraseId, version: 1, change: { text: phrase.text } }),
    ).toMatchObject({ key: 'phrases.thereAlready', at: ['change.text'] });
  });

  test('are two when one is observed and one is said, or one is archived', async () => {
    const workshop = await openWorkshop();
    const { id: phraseId } = await workshop.ask('phrases.add', phrase);

    await workshop.ask('phrases.add', { ...phrase, kind: 'stated' });
    await workshop.ask('phrases.archive', { phraseId, version: 1 });
    await workshop.ask('phrases.add', phrase);

    expect((await workshop.ask('phrases.list', {})).filter(({ text }) => text === phrase.text)).toHaveLength(3);
  });
});

test('a mentor chooses phrases and changes none', async () => {
  const workshop = await openWorkshop();
  const { id: phraseId } = await workshop.ask('phrases.add', phrase);
  workshop.as('mentor');

  expect(await workshop.ask('phrases.list', {})).not.toEqual([]);
  for (const [operation, input] of [
    ['phrases.add', { ...phrase, text: 'Ny' }],
    ['phrases.revise', { phraseId, version: 1, change: { text: 'Ny' } }],
    ['phrases.archive', { phraseId, version: 1 }],
  ] as const)
    expect(await refusalOf(workshop, operation, input), operation).toMatchObject({ code: 'forbidden' });
});
