import { expect, test } from 'vitest';
import { openWorkshop } from '#test/support/open-workshop.ts';

test.each(['https://fjernt.example', '/candidates#x', 'candidates', '/a b', `/${'a'.repeat(301)}`])(
  'no window opens outside the book: %s',
  async (route) => {
    const { try: attempt } = await openWorkshop();
    expect(await attempt('windows.open', { route })).toMatchObject({ ok: false, failure: { code: 'invalid' } });
  },
);
