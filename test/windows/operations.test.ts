import { expect, test } from 'vitest';
import { openWorkshop } from '#test/support/open-workshop.ts';

test.each([
  '/print/01900000-0000-7000-8000-000000000000',
  'https://fjernt.example',
  '/candidates#x',
  'candidates',
  '/a b',
  `/${'a'.repeat(301)}`,
])('no window opens outside the book: %s', async (route) => {
  const { try: attempt } = await openWorkshop();
  expect(await attempt('windows.open', { route })).toMatchObject({ ok: false, failure: { code: 'invalid' } });
});
