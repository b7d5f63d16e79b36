import { expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { openWorkshop } from '#test/support/open-workshop.ts';

const place = { noun: 'reports', recordId: newId() };
const spot = { ...place, field: 'summary', writing: newId() };
const draft = { ...spot, text: 'Birgitte har', fromVersion: 0 };

test('a draft is there again with its text and its time', async () => {
  const { ask } = await openWorkshop({ today: '2026-11-23' });

  await ask('drafts.keep', draft);

  expect(await ask('drafts.list', place)).toEqual([{ ...draft, keptAt: '2026-11-23T09:00:00.000Z' }]);
});

test('a field has one draft of each writing, the latest', async () => {
  const { ask } = await openWorkshop();
  await ask('drafts.keep', draft);

  await ask('drafts.keep', { ...draft, text: 'Birgitte har afprøvet' });

  expect(await ask('drafts.list', place)).toMatchObject([{ text: 'Birgitte har afprøvet' }]);
});

test('two windows in the same field keep a draft each, and neither erases the other’s', async () => {
  const workshop = await openWorkshop({ today: '2026-11-23' });
  const { ask, clock } = workshop;
  const other = { ...draft, writing: newId(), text: 'Hun er god til' };
  await ask('drafts.keep', draft);
  clock.pass(1000);
  await ask('drafts.keep', other);
  expect((await ask('drafts.list', place)).map(({ text }) => text)).toEqual(['Hun er god til', 'Birgitte har']);

  await ask('drafts.discard', { ...spot, writing: other.writing });

  expect(await ask('drafts.list', place)).toMatchObject([{ text: 'Birgitte har', writing: draft.writing }]);
});

test('nobody sees or discards another’s draft', async () => {
  const workshop = await openWorkshop();
  await workshop.ask('drafts.keep', draft);
  const { id: colleague } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
  workshop.as('consultant', colleague);
  const seen = await workshop.ask('drafts.list', place);

  await workshop.ask('drafts.discard', spot);

  workshop.as('leader');
  expect(seen).toEqual([]);
  expect(await workshop.ask('drafts.list', place)).toHaveLength(1);
});

test('a discarded draft is gone', async () => {
  const { ask } = await openWorkshop();
  await ask('drafts.keep', draft);

  await ask('drafts.discard', spot);

  expect(await ask('drafts.list', place)).toEqual([]);
});

test('a mentor’s unfinished text is kept too, and is nobody else’s', async () => {
  const workshop = await openWorkshop();
  const { departmentId } = workshop;
  const { id: mentorId } = await workshop.ask('staff.register', { name: 'Mona Riis', role: 'mentor', departmentId });
  workshop.as('mentor', mentorId);
  await workshop.ask('drafts.keep', draft);
  expect(await workshop.ask('drafts.list', place)).toMatchObject([{ text: draft.text }]);
  workshop.as('leader');
  expect(await workshop.ask('drafts.list', place)).toEqual([]);
});
