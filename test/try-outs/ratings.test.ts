import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, undoneBy, workshopWithCourse } from '#test/support/course.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

async function begun() {
  const { workshop, courseId } = await workshopWithCourse();
  const tryOutId = await beginTryOut(workshop, courseId);
  const ratings = async () => (await workshop.ask('courses.show', { courseId })).tryOuts[0]?.ratings;
  return { workshop, courseId, tryOutId, ratings };
}

describe('rating an aspect', () => {
  it('keeps a step, words, or both, each aspect for itself', async () => {
    const { workshop, tryOutId, ratings } = await begun();
    const rate = (aspect: 'pace' | 'quality', version: number, change: { rating?: number | null; words?: string }) =>
      workshop.ask('tryOuts.rate', { tryOutId, aspect, version, change });
    expect(await rate('pace', 0, { rating: 2 })).toEqual({ version: 1 });
    expect(await rate('quality', 0, { words: 'Tæller rigtigt' })).toEqual({ version: 1 });
    expect(await rate('pace', 1, { words: 'Roligt, men jævnt' })).toEqual({ version: 2 });
    expect((await ratings())?.toSorted((a, b) => (a.aspect < b.aspect ? -1 : 1))).toMatchObject([
      { aspect: 'pace', rating: 2, words: 'Roligt, men jævnt', version: 2 },
      { aspect: 'quality', rating: null, words: 'Tæller rigtigt', version: 1 },
    ]);
  });

  it('may be emptied, and then says nothing', async () => {
    const { workshop, tryOutId, ratings } = await begun();
    const pace = { tryOutId, aspect: 'pace' } as const;
    await workshop.ask('tryOuts.rate', { ...pace, version: 0, change: { rating: 2 } });
    await workshop.ask('tryOuts.rate', { ...pace, version: 1, change: { rating: null } });
    expect(await ratings()).toMatchObject([{ rating: null, words: '', version: 2 }]);
  });

  it('keeps nothing of what says nothing from the first', async () => {
    const { workshop, tryOutId, ratings } = await begun();
    const empty = { tryOutId, aspect: 'pace', version: 0, change: { rating: null, words: ' ' } } as const;
    expect(await workshop.ask('tryOuts.rate', empty)).toEqual({ version: 0 });
    expect(await ratings()).toEqual([]);
  });

  it('refuses another version than the one that was seen: a colleague rated it first, or changed it since', async () => {
    const { workshop, tryOutId, ratings } = await begun();
    const pace = { tryOutId, aspect: 'pace' } as const;
    const unrated = { ...pace, version: 3, change: { rating: 2 } };
    expect(await refusalOf(workshop, 'tryOuts.rate', unrated)).toMatchObject({ code: 'conflict' });
    await workshop.ask('tryOuts.rate', { ...pace, version: 0, change: { rating: 2 } });
    const late = { ...pace, version: 0, change: { rating: 5 } };
    expect(await refusalOf(workshop, 'tryOuts.rate', late)).toMatchObject({ code: 'conflict' });
    expect(await ratings()).toMatchObject([{ rating: 2 }]);
  });

  it.each([[0], [6], [2.5]])('refuses the step %s', async (rating) => {
    const { workshop, tryOutId } = await begun();
    const asked = { tryOutId, aspect: 'pace', version: 0, change: { rating } };
    expect(await refusalOf(workshop, 'tryOuts.rate', asked)).toMatchObject({
      code: 'invalid',
      at: ['change.rating'],
    });
  });

  it('refuses a try-out that is not there', async () => {
    const { workshop } = await begun();
    const asked = { tryOutId: nobody, aspect: 'pace', version: 0, change: { rating: 2 } };
    expect(await refusalOf(workshop, 'tryOuts.rate', asked)).toMatchObject({ code: 'not-found' });
  });

  it('is undone to what was said before, and done again', async () => {
    const { workshop, tryOutId, ratings } = await begun();
    const pace = { tryOutId, aspect: 'pace' } as const;
    const again = await undoneBy(workshop, 'tryOuts.rate', { ...pace, version: 0, change: { rating: 2 } });
    expect(await ratings()).toEqual([]);
    await again();
    const version = (await ratings())?.[0]?.version ?? 0;
    await undoneBy(workshop, 'tryOuts.rate', { ...pace, version, change: { rating: 5, words: 'Hurtig' } });
    expect(await ratings()).toMatchObject([{ rating: 2, words: '' }]);
  });
});
