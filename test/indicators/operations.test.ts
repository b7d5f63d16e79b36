import { describe, expect, it, test } from 'vitest';
import { seedIndicators, seedScale } from '#main/indicators/seed.ts';
import type { IndicatorWordings } from '#shared/indicators.ts';
import { refusalOf } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';
const named = (name: string): IndicatorWordings => ({
  da: { name, staff: `${name}?`, candidate: `Din ${name}?` },
  sv: null,
  en: null,
});
const namesOf = async ({ ask }: OpenTestWorkshop) =>
  (await ask('indicators.set', {})).indicators.map(({ wording }) => wording.da.name);

test('a new book has nine indicators of our own and a scale from nought to ten', async () => {
  const { ask } = await openWorkshop();
  const { scale, indicators } = await ask('indicators.set', {});
  expect(scale).toEqual({ ...seedScale, version: 1 });
  expect(indicators.map(({ wording }) => wording)).toEqual(seedIndicators);
  expect(indicators.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('a new indicator is asked last', async () => {
  const workshop = await openWorkshop();
  const { id } = await workshop.ask('indicators.add', { wording: named('Søvn') });
  const { indicators } = await workshop.ask('indicators.set', {});
  expect(indicators.at(-1)).toEqual({ id, seq: 10, wording: named('Søvn'), archivedAt: null, version: 1 });
});

test('an indicator is reworded where it stands, and undone', async () => {
  const workshop = await openWorkshop();
  const [first] = (await workshop.ask('indicators.set', {})).indicators;
  const outcome = await workshop.try('indicators.revise', {
    indicatorId: first!.id,
    version: 1,
    change: { wording: named('Udholdenhed') },
  });
  expect((await workshop.ask('indicators.set', {})).indicators[0]).toMatchObject({
    wording: named('Udholdenhed'),
    version: 2,
  });
  await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });
  expect((await namesOf(workshop))[0]).toBe('Kræfter');
});

describe('the order', () => {
  it.each([
    ['to the front', 2, null, [2, 0, 1, 3]],
    ['further down', 0, 2, [1, 2, 0, 3]],
    ['further up', 3, 0, [0, 3, 1, 2]],
    ['to where it stands', 1, 0, [0, 1, 2, 3]],
  ])('takes an indicator %s', async (_, moved, after, expected) => {
    const workshop = await openWorkshop();
    const { indicators } = await workshop.ask('indicators.set', {});
    const before = await namesOf(workshop);
    const outcome = await workshop.try('indicators.move', {
      indicatorId: indicators[moved]!.id,
      version: 1,
      after: after === null ? null : indicators[after]!.id,
    });
    expect((await namesOf(workshop)).slice(0, 4)).toEqual(expected.map((place) => before[place]));
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });
    expect(await namesOf(workshop)).toEqual(before);
  });

  it('leaves the words of the others to whoever is writing them', async () => {
    const workshop = await openWorkshop();
    const { indicators } = await workshop.ask('indicators.set', {});
    await workshop.ask('indicators.move', { indicatorId: indicators[8]!.id, version: 1, after: null });
    const kept = { indicatorId: indicators[0]!.id, version: 1, change: { wording: named('Udholdenhed') } };
    expect(await workshop.ask('indicators.revise', kept)).toEqual({ version: 2 });
  });

  it('does not know an indicator that is not there, nor one after itself', async () => {
    const workshop = await openWorkshop();
    const [first] = (await workshop.ask('indicators.set', {})).indicators;
    const move = { indicatorId: first!.id, version: 1 };
    expect(await refusalOf(workshop, 'indicators.move', { ...move, after: nobody })).toMatchObject({ at: ['after'] });
    expect(await refusalOf(workshop, 'indicators.move', { ...move, after: first!.id })).toMatchObject({
      at: ['after'],
    });
  });
});

describe('an indicator that is put away', () => {
  it('stands in the set, so that old scores can be read', async () => {
    const workshop = await openWorkshop();
    const [first] = (await workshop.ask('indicators.set', {})).indicators;
    await workshop.ask('indicators.archive', { indicatorId: first!.id, version: 1 });
    const { indicators } = await workshop.ask('indicators.set', {});
    expect(indicators).toHaveLength(9);
    expect(indicators[0]).toMatchObject({ id: first!.id, archivedAt: expect.stringContaining('2026-11-23') });
    expect(await refusalOf(workshop, 'indicators.archive', { indicatorId: first!.id, version: 2 })).toMatchObject({
      code: 'conflict',
      key: 'indicators.isArchived',
    });
  });

  it('leaves its name free', async () => {
    const workshop = await openWorkshop();
    const [first] = (await workshop.ask('indicators.set', {})).indicators;
    const again = { wording: named('kræfter') };
    expect(await refusalOf(workshop, 'indicators.add', again)).toMatchObject({
      key: 'indicators.nameTaken',
      at: ['wording.da.name'],
    });
    await workshop.ask('indicators.archive', { indicatorId: first!.id, version: 1 });
    await workshop.ask('indicators.add', again);
    expect((await namesOf(workshop)).at(-1)).toBe('kræfter');
  });

  it('is never the last one', async () => {
    const workshop = await openWorkshop();
    const { indicators } = await workshop.ask('indicators.set', {});
    for (const { id: indicatorId } of indicators.slice(1))
      await workshop.ask('indicators.archive', { indicatorId, version: 1 });
    expect(
      await refusalOf(workshop, 'indicators.archive', { indicatorId: indicators[0]!.id, version: 1 }),
    ).toMatchObject({ key: 'indicators.lastOne' });
  });
});

describe('the scale', () => {
  it('is changed with its words, lowest first', async () => {
    const { ask } = await openWorkshop();
    const anchor = (at: number, da: string) => ({ at, da, sv: '', en: '' });
    const rescaled = { version: 1, min: 1, max: 5, anchors: [anchor(5, 'helt'), anchor(1, 'slet ikke')] };
    await ask('indicators.rescale', rescaled);
    expect((await ask('indicators.set', {})).scale).toEqual({
      min: 1,
      max: 5,
      anchors: [anchor(1, 'slet ikke'), anchor(5, 'helt')],
      version: 2,
    });
  });

  const word = { da: 'helt', sv: '', en: '' };
  it.each([
    ['with fewer than three steps', { min: 4, max: 5, anchors: [] }, 'indicators.scaleTooShort', 'max'],
    ['with words outside it', { min: 0, max: 5, anchors: [{ at: 6, ...word }] }, 'indicators.anchorOutside', 'anchors'],
    [
      'with two words for one step',
      {
        min: 0,
        max: 5,
        anchors: [
          { at: 5, ...word },
          { at: 5, ...word },
        ],
      },
      'indicators.anchorTwice',
      'anchors',
    ],
  ])('is refused %s', async (_, scale, key, at) => {
    const workshop = await openWorkshop();
    expect(await refusalOf(workshop, 'indicators.rescale', { version: 1, ...scale })).toEqual({
      code: 'invalid',
      key,
      at: [at],
    });
  });

  it('is refused to two windows at once, and to everybody but a leader', async () => {
    const workshop = await openWorkshop();
    const rescale = { min: 0, max: 5, anchors: [] };
    await workshop.ask('indicators.rescale', { version: 1, ...rescale });
    expect(await refusalOf(workshop, 'indicators.rescale', { version: 1, ...rescale })).toMatchObject({
      code: 'conflict',
    });
    workshop.as('consultant');
    expect(await refusalOf(workshop, 'indicators.rescale', { version: 2, ...rescale })).toMatchObject({
      code: 'forbidden',
    });
  });
});
