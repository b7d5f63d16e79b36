import { describe, expect, test } from 'vitest';
import { phrasesLike } from '#renderer/observations/phrases-like.ts';
import { lettersFor, readQuickText, readRecentDay } from '#renderer/observations/quick-text.ts';
import { quoteIn, type Phrase } from '#shared/observations.ts';
import { languages, speakIn } from '#shared/text/speak.ts';

// A Monday.
const today = '2026-11-23';
const speak = speakIn('da');
const read = (typed: string) => readQuickText(typed, today, speak);

describe('what stands before a colon chooses', () => {
  test.each([
    ['t: Sov godt', { area: 'wellbeing' }],
    ['op t: Sov godt', { kind: 'stated', area: 'wellbeing' }],
    ['T OP i går: Sov godt', { area: 'wellbeing', kind: 'stated', happenedOn: '2026-11-22' }],
    ['20-11 mot: Sov godt', { happenedOn: '2026-11-20', area: 'motivation' }],
    ['fredag vurderet: Sov godt', { happenedOn: '2026-11-20', kind: 'assessed' }],
    ['i forgårs: Sov godt', { happenedOn: '2026-11-21' }],
    ['20/11: Sov godt', { happenedOn: '2026-11-20' }],
    ['24-11-2025: Sov godt', { happenedOn: '2025-11-24' }],
    ['fø: Sov godt', { sensitivity: 'sensitive' }],
    ['f:Sov godt', { area: 'professional' }],
  ])('%s', (typed, chosen) => {
    expect(read(typed)).toEqual({ text: 'Sov godt', chosen });
  });

  test.each([
    'Pause: gik udenfor',
    'Kom 9:30 i dag',
    '9.10: kom for sent',
    '0910: kom for sent',
    '8.12: sad ned',
    'kl. 9.10: kom for sent',
    't 9.10: kom for sent',
    '8 12: sad ned',
    'Arbejder videre: stopper ikke',
    't x: Sov godt',
    ': Sov godt',
    'Sov godt i går',
    't\nop: Sov godt',
    'Personlig hjælp til at komme i gang om morgenen: ja',
  ])('and any other word makes it all text: %j', (typed) => {
    expect(read(typed)).toEqual({ text: typed, chosen: {} });
  });
});

describe('a day is one that has been', () => {
  test.each([
    ['i dag', '2026-11-23'],
    ['I GÅR', '2026-11-22'],
    ['mandag', '2026-11-23'],
    ['tirsdag', '2026-11-17'],
    ['20-11', '2026-11-20'],
    ['24-11', '2025-11-24'],
    ['24/12', '2025-12-24'],
    ['24-12-2026', '2026-12-24'],
    ['241226', '2026-12-24'],
    ['20.11', '2026-11-20'],
    ['31-6', null],
    ['snart', null],
  ])('%s', (text, day) => {
    expect(readRecentDay(text, today, speak)).toBe(day);
  });
});

test.each(languages)('the letters shown choose the very word they stand beside, in %s', (language) => {
  const spoken = speakIn(language);
  const words = {
    area: ['professional', 'personal', 'social', 'wellbeing', 'motivation'],
    kind: ['observed', 'stated', 'assessed'],
    sensitivity: ['ordinary', 'health', 'sensitive'],
  } as const;
  for (const [field, values] of Object.entries(words))
    for (const value of values) {
      const letters = lettersFor(spoken).get(spoken(`observations.${value}`).toLocaleLowerCase(language));
      expect(readQuickText(`${letters}: x`, today, spoken).chosen, letters).toEqual({ [field]: value });
    }
});

test.each([
  ['Siger »jeg er glad« og smiler', 'jeg er glad'],
  ['"Det går"', 'Det går'],
  ['„Es geht“', 'Es geht'],
  ['Hon säger ”det går bra”', 'det går bra'],
  ['“Fine” and “again”', 'Fine'],
  ['En skive på 7" og en på 9"', ''],
  ['Siger »« intet', ''],
  ['Uden citat', ''],
  ['»aldrig lukket', ''],
])('the words quoted in %j', (text, quote) => {
  expect(quoteIn(text)).toBe(quote);
});

describe('phrases', () => {
  const phrase = (id: string, text: string, details: Partial<Phrase> = {}): Phrase => ({
    id,
    text,
    area: 'professional',
    kind: 'observed',
    archivedAt: null,
    version: 1,
    ...details,
  });
  const bank = [
    phrase('1', 'Arbejder roligt.'),
    phrase('2', 'Arbejder videre.', { area: 'personal' }),
    phrase('3', 'Arbejdet er for let.', { kind: 'assessed' }),
    phrase('4', 'Arbejder ikke.', { archivedAt: '2026-11-01T09:00:00.000Z' }),
  ];
  const like = (typed: string, area: Phrase['area'] = 'professional') =>
    phrasesLike(typed, { area, kind: 'observed' }, bank).map(({ id }) => id);

  test('are found by the beginning of any word, the chosen area first, the archived never', () => {
    expect(like('arb')).toEqual(['1', '3', '2']);
    expect(like('vid')).toEqual(['2']);
    expect(like('arb', 'personal')).toEqual(['2', '1', '3']);
  });

  test('are all of the area before anything is typed, and none below a line break or when already written', () => {
    expect(like('')).toEqual(['1', '3']);
    expect(like('arb\n')).toEqual([]);
    expect(like('Arbejder videre.')).toEqual([]);
  });
});
