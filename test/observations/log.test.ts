import { describe, expect, test } from 'vitest';
import { byWeek, countByArea, everything, filtered, quotedParts } from '#renderer/observations/log.ts';
import type { Observation } from '#shared/observations.ts';

const observation = (id: string, details: Partial<Observation> = {}): Observation => ({
  id,
  courseId: 'c',
  happenedOn: '2026-11-23',
  area: 'professional',
  kind: 'observed',
  text: 'Arbejder roligt',
  quote: '',
  sensitivity: 'ordinary',
  tryOutId: null,
  adjustmentId: null,
  notedById: 's',
  notedBy: 'Karen Mølgaard',
  version: 1,
  ...details,
});

describe('the log shows', () => {
  const log = [
    observation('1', { area: 'social', text: 'Taler med Åse i pausen' }),
    observation('2', { kind: 'stated', quote: 'Jeg sov godt' }),
    observation('3', { sensitivity: 'sensitive', text: 'Om tilbagefald', notedBy: 'Bo Lund' }),
  ];
  const shown = (filter: Partial<typeof everything>, isShown?: (each: Observation) => boolean) =>
    filtered(log, { ...everything, ...filter }, isShown).map(({ id }) => id);

  test('everything until something is chosen', () => {
    expect(shown({})).toEqual(['1', '2', '3']);
  });

  test('what fits every choice at once', () => {
    expect(shown({ area: 'social' })).toEqual(['1']);
    expect(shown({ kind: 'stated' })).toEqual(['2']);
    expect(shown({ sensitivity: 'sensitive' })).toEqual(['3']);
    expect(shown({ area: 'social', kind: 'stated' })).toEqual([]);
  });

  test('words of the text, the quote and the colleague, however they are spelt', () => {
    expect(shown({ words: 'aase' })).toEqual(['1']);
    expect(shown({ words: 'sov' })).toEqual(['2']);
    expect(shown({ words: 'lund' })).toEqual(['3']);
  });

  test('nothing of a sensitive one that is folded, whatever is searched for', () => {
    const isShown = ({ sensitivity }: Observation) => sensitivity !== 'sensitive';

    expect(shown({ words: 'tilbagefald' }, isShown)).toEqual([]);
    expect(shown({ words: 'lund' }, isShown)).toEqual([]);
    expect(shown({}, isShown)).toEqual(['1', '2', '3']);
  });
});

test('the weeks are Monday to Sunday and stand as the days came', () => {
  const days = ['2026-11-23', '2026-11-22', '2026-11-16', '2026-01-01'];
  const weeks = byWeek(days.map((happenedOn) => observation(happenedOn, { happenedOn })));

  expect(weeks.map(({ monday, observations }) => [monday, observations.map(({ id }) => id)])).toEqual([
    ['2026-11-23', ['2026-11-23']],
    ['2026-11-16', ['2026-11-22', '2026-11-16']],
    ['2025-12-29', ['2026-01-01']],
  ]);
});

test('an area nobody has written of counts none', () => {
  expect(countByArea([observation('1'), observation('2', { area: 'social' }), observation('3')])).toEqual({
    professional: 2,
    personal: 0,
    social: 1,
    wellbeing: 0,
    motivation: 0,
  });
});

test('a quote that stands in the text is found there, and only there', () => {
  expect(quotedParts('Siger »ja« og går', 'ja')).toEqual({ before: 'Siger »', quote: 'ja', after: '« og går' });
  expect(quotedParts('Går', 'ja')).toBeNull();
  expect(quotedParts('Går', '')).toBeNull();
});
