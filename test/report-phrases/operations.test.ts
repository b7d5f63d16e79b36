import { describe, expect, test } from 'vitest';
import { seedReportPhrases } from '#main/report-phrases/seed.ts';
import { fieldsIn } from '#shared/rich-text.ts';
import { fieldNames } from '#shared/papers/fields.ts';
import { writtenParts } from '#shared/report-parts.ts';
import { diagnosisWords } from '#shared/diagnosis-words.ts';
import { slipsIn, slipWords } from '#shared/slips.ts';
import { refusalOf, undoneBy, unversioned } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

/** A book without the phrases a new one begins with. */
async function emptyBank() {
  const workshop = await openWorkshop();
  workshop.sqlite.prepare('DELETE FROM reportPhrases').run();
  const texts = async () => (await workshop.ask('reportPhrases.list', {})).map(({ part, text }) => [part, text]);
  return { workshop, texts };
}

describe('the phrases of a new book', () => {
  test('are offered in the order of the report’s parts', async () => {
    const workshop = await openWorkshop();
    const parts = (await workshop.ask('reportPhrases.list', {})).map(({ part }) => writtenParts.indexOf(part!));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts).toHaveLength(seedReportPhrases.length);
  });

  test('use only fields there are, name no illness, and are each their own', () => {
    const words = slipWords({ ownNames: [], otherNames: [], diagnosisWords });
    const texts = seedReportPhrases.map(({ text }) => text);
    expect(texts.flatMap((text) => slipsIn(text, words))).toEqual([]);
    expect(texts.flatMap(fieldsIn).filter((name) => !(fieldNames as readonly string[]).includes(name))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test('a phrase of one part stands with it, one of all parts last, and among them the oldest first', async () => {
  const { workshop, texts } = await emptyBank();
  for (const [part, text] of [
    [null, 'Til alle'],
    ['jobs', 'Job'],
    ['summary', 'B'],
    ['summary', 'A'],
  ] as const)
    await workshop.ask('reportPhrases.add', { part, text });
  expect(await texts()).toEqual([
    ['summary', 'B'],
    ['summary', 'A'],
    ['jobs', 'Job'],
    [null, 'Til alle'],
  ]);
});

test('a phrase is reworded and moved as it was seen', async () => {
  const { workshop, texts } = await emptyBank();
  const { id: phraseId } = await workshop.ask('reportPhrases.add', { part: 'jobs', text: 'Job' });
  const change = { part: null, text: 'Andet' };
  expect(await workshop.ask('reportPhrases.revise', { phraseId, version: 1, change })).toEqual({ version: 2 });
  expect(await texts()).toEqual([[null, 'Andet']]);
  expect(await refusalOf(workshop, 'reportPhrases.revise', { phraseId, version: 1, change })).toMatchObject({
    code: 'conflict',
  });
});

test('the same words twice in one part are refused, also in another case; in another part they may stand', async () => {
  const { workshop, texts } = await emptyBank();
  await workshop.ask('reportPhrases.add', { part: 'jobs', text: 'Faste opgaver' });
  expect(await refusalOf(workshop, 'reportPhrases.add', { part: 'jobs', text: 'faste opgaver' })).toEqual({
    code: 'conflict',
    key: 'reportPhrases.thereAlready',
    at: ['text'],
  });
  await workshop.ask('reportPhrases.add', { part: 'support', text: 'Faste opgaver' });
  expect(await texts()).toHaveLength(2);
});

test('a field nobody knows is refused by its name, and a brace that is no field may stand behind a backslash', async () => {
  const { workshop } = await emptyBank();
  expect(await refusalOf(workshop, 'reportPhrases.add', { part: null, text: 'Hej {borger.navn}' })).toEqual({
    code: 'invalid',
    key: 'reportPhrases.unknownField',
    at: ['text'],
  });
  await workshop.ask('reportPhrases.add', { part: null, text: 'Hej {fornavn} \\{x}' });
});

test('words that say nothing are refused', async () => {
  const { workshop } = await emptyBank();
  expect(await refusalOf(workshop, 'reportPhrases.add', { part: null, text: ' \u200b\n' })).toMatchObject({
    code: 'invalid',
  });
});

test('an archived phrase is offered no more, cannot be changed, and leaves its words free', async () => {
  const { workshop } = await emptyBank();
  const { id: phraseId } = await workshop.ask('reportPhrases.add', { part: null, text: 'Ord' });
  await workshop.ask('reportPhrases.archive', { phraseId, version: 1 });
  expect(await workshop.ask('reportPhrases.list', {})).toMatchObject([{ archivedAt: '2026-11-23T09:00:00.000Z' }]);
  expect(await refusalOf(workshop, 'reportPhrases.archive', { phraseId, version: 2 })).toMatchObject({
    key: 'reportPhrases.archived',
  });
  await workshop.ask('reportPhrases.add', { part: null, text: 'Ord' });
});

test('what was done to a phrase is taken back and done again', async () => {
  const { workshop } = await emptyBank();
  const { id: phraseId } = await workshop.ask('reportPhrases.add', { part: null, text: 'Ord' });
  const before = await workshop.ask('reportPhrases.list', {});
  const redo = await undoneBy(workshop, 'reportPhrases.revise', { phraseId, version: 1, change: { text: 'Andre' } });
  expect(unversioned(await workshop.ask('reportPhrases.list', {}))).toEqual(unversioned(before));
  await redo();
  expect(await workshop.ask('reportPhrases.list', {})).toMatchObject([{ text: 'Andre' }]);
});

test('a mentor has no part in the report’s phrases', async () => {
  const { workshop } = await emptyBank();
  workshop.as('mentor');
  expect(await refusalOf(workshop, 'reportPhrases.list', {})).toMatchObject({ code: 'forbidden' });
});
