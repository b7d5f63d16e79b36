import { expect, test } from 'vitest';
import { fieldWhen, readWhen, whenText } from '#renderer/life-events/when.ts';
import { languages, speakIn } from '#shared/text/speak.ts';

const today = '2026-11-23';

test.each([
  ['2021', '2021'],
  ['5-2021', '2021-05'],
  ['05.2021', '2021-05'],
  ['maj 2021', '2021-05'],
  ['Okt. 2019', '2019-10'],
  ['oktober 2019', '2019-10'],
  ['october 2019', '2019-10'],
  ['17-5-2021', '2021-05-17'],
  ['17/05/2021', '2021-05-17'],
  ['2021-05', '2021-05'],
  ['2021-05-17', '2021-05-17'],
])('%s is remembered as far as it was said', (typed, stored) => {
  expect(readWhen(typed, today)).toBe(stored);
});

test.each(['', '21', '13-2021', '31-6-2021', '17-5', 'for længe siden', 'snart 2021'])('%j is no time', (typed) => {
  expect(readWhen(typed, today)).toBeNull();
});

test.each(languages)('what is shown and what stands in the field is read back, %s', (language) => {
  for (const happenedIn of ['2021', '2021-05', '2021-12', '2021-05-17']) {
    expect(readWhen(fieldWhen(happenedIn), today)).toBe(happenedIn);
    expect(readWhen(whenText(happenedIn, speakIn(language)), today)).toBe(happenedIn);
  }
});
