import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  basisOf,
  byVerdict,
  fitOf,
  isTooEasy,
  levelsOf,
  reliefsFor,
  traitFitsOf,
  verdictOf,
} from '#shared/profile-match.ts';
import {
  fits,
  matchVerdicts,
  reliefStandings,
  type Fit,
  type FunctionMatch,
  type Relief,
  type ReliefStanding,
  type TraitFit,
} from '#shared/profiles.ts';
import { completeLevels, traits, type Levels, type Trait } from '#shared/traits.ts';

const someLevel = fc.option(fc.integer({ min: 0, max: 5 }));
const someLevels = fc
  .tuple(...traits.map(() => someLevel))
  .map((given): Levels => completeLevels(Object.fromEntries(traits.map((trait, place) => [trait, given[place]]))));

const relief = (standing: ReliefStanding): Relief => ({
  accommodationId: 'chair',
  code: 'IND 19',
  wording: 'Specialstol',
  adjustmentId: null,
  standing,
});

describe('one trait', () => {
  it.each<[ability: number | null, demand: number | null, fit: Fit]>([
    [2, 3, 'over-demand'],
    [0, 1, 'over-demand'],
    [3, 3, 'match'],
    [4, 3, 'under-demand'],
    [null, 3, 'unknown'],
    [3, null, 'unknown'],
    [null, null, 'unknown'],
    [0, 0, 'not-demanded'],
    [5, 0, 'not-demanded'],
    [null, 0, 'not-demanded'],
  ])('an ability of %s against a demand of %s is %s', (ability, demand, fit) => {
    expect(fitOf(ability, demand)).toBe(fit);
  });

  property.prop([someLevels, someLevels, someLevels])(
    'is judged by the staff’s level, by the candidate’s only where staff gave none, and shows both',
    (demands, staff, candidate) => {
      const judged = traitFitsOf(demands, { staff, candidate }, () => [relief('untried')]);
      expect(judged.map(({ trait }) => trait)).toEqual(traits);
      for (const each of judged) {
        const { trait } = each;
        expect(each).toMatchObject({ staff: staff[trait], candidate: candidate[trait], demand: demands[trait] });
        expect(each.fit).toBe(fitOf(staff[trait] === null ? candidate[trait] : staff[trait], demands[trait]));
        expect(each.reliefs.length > 0).toBe(each.fit === 'over-demand');
      }
    },
  );
});

describe('a demand below what somebody can', () => {
  it.each<[Trait, Fit, boolean]>([
    ['learning', 'under-demand', true],
    ['socialContact', 'under-demand', true],
    ['fineMotor', 'under-demand', true],
    ['standing', 'under-demand', false],
    ['noise', 'under-demand', false],
    ['learning', 'match', false],
    ['learning', 'not-demanded', false],
  ])('of %s, when it is %s, asks for more of a challenge: %s', (trait, each, isAsked) => {
    expect(isTooEasy({ trait, fit: each })).toBe(isAsked);
  });
});

const fit = (each: Fit, demand: number | null = 3, ...standings: ReliefStanding[]) => ({
  fit: each,
  demand,
  staff: each === 'unknown' ? null : 3,
  reliefs: standings.map(relief),
});
/** The same, by the candidate's own answer. */
const said = (each: Fit, demand = 3, ...standings: ReliefStanding[]) => ({
  ...fit(each, demand, ...standings),
  staff: null,
});
const known = [fit('match'), fit('match'), fit('under-demand')];

describe('a whole function', () => {
  it.each<[what: string, given: ReturnType<typeof fit>[], verdict: string]>([
    ['nothing known', [], 'unknown'],
    ['two known traits of two', known.slice(0, 2), 'unknown'],
    ['three known traits of three', known, 'fits'],
    ['three known traits of six', [...known, fit('unknown'), fit('unknown'), fit('unknown')], 'fits'],
    [
      'three known traits of seven',
      [...known, fit('unknown'), fit('unknown'), fit('unknown'), fit('unknown')],
      'unknown',
    ],
    ['what is not demanded', [...known, fit('not-demanded', 0)], 'fits'],
    ['an over-demand that nothing relieves', [...known, fit('over-demand')], 'has-gaps'],
    ['an over-demand among the unknown', [fit('over-demand'), fit('unknown')], 'has-gaps'],
    ['one that an accommodation closes', [...known, fit('over-demand', 4, 'helps')], 'fits-adapted'],
    ['one that an accommodation partly closes', [...known, fit('over-demand', 4, 'none', 'partly')], 'fits-adapted'],
    ['one that is still being tried', [...known, fit('over-demand', 4, 'trying', 'suggested')], 'has-gaps'],
    ['one where it made things worse', [...known, fit('over-demand', 4, 'worse', 'refused')], 'has-gaps'],
    [
      'two, of which one is closed',
      [...known, fit('over-demand', 4, 'helps'), fit('over-demand', 4, 'untried')],
      'has-gaps',
    ],
    ['a closed one, and too little beside it', [fit('over-demand', 4, 'helps'), fit('match')], 'unknown'],
    ['three answers of the candidate alone', [said('match'), said('match'), said('under-demand')], 'fits-by-word'],
    ['two levels of the staff’s and one answer', [fit('match'), fit('match'), said('match')], 'fits-by-word'],
    ['the staff’s at half, and answers beside', [...known, said('match'), said('match'), said('match')], 'fits'],
    [
      'the staff’s at less than half, and answers beside',
      [...known, said('match'), said('match'), said('match'), said('match')],
      'fits-by-word',
    ],
    [
      'a closed one among answers alone',
      [said('over-demand', 4, 'helps'), said('match'), said('match')],
      'fits-by-word',
    ],
    ['two answers of two', [said('match'), said('match')], 'unknown'],
    ['an answer that is an over-demand', [...known, said('over-demand')], 'has-gaps'],
  ])('with %s', (_what, given, verdict) => {
    expect(verdictOf(given)).toBe(verdict);
  });

  it('tells what it stands on: the demanded, the known of them, and the staff’s of these', () => {
    const given = [
      ...known,
      said('match'),
      fit('unknown'),
      fit('unknown', null),
      fit('unknown', null),
      fit('not-demanded', 0),
    ];
    expect(basisOf(given)).toEqual({ demanded: 5, known: 4, byStaff: 3, demandUnknown: 2 });
  });

  property.prop([someLevels, someLevels, someLevels])(
    'never comes to fit on the candidate’s word what the staff’s levels alone do not',
    (demands, staff, candidate) => {
      const verdict = (own: Levels) => verdictOf(traitFitsOf(demands, { staff, candidate: own }, () => []));
      if (verdict(candidate) === 'fits') expect(verdict(completeLevels({}))).toBe('fits');
    },
  );

  property.prop([someLevels, someLevels, someLevels, fc.constantFrom(...traits)])(
    'never comes to fit worse when an ability rises',
    (demands, staff, candidate, trait) => {
      const verdictAt = (level: number) =>
        verdictOf(traitFitsOf(demands, { staff: { ...staff, [trait]: level }, candidate }, () => []));
      const order = ['has-gaps', 'unknown', 'fits-by-word', 'fits-adapted', 'fits'];
      const steps = [0, 1, 2, 3, 4, 5].map((level) => order.indexOf(verdictAt(level)));
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    },
  );

  it('stands with its like, by name', () => {
    const line = (verdict: FunctionMatch['verdict'], name: string) => ({ verdict, name });
    const lines = [
      line('unknown', 'Ålegård'),
      line('fits', 'Vaskeri'),
      line('has-gaps', 'Metal'),
      line('fits', 'Montage'),
      line('fits-adapted', 'Køkken'),
      line('fits-by-word', 'Systue'),
    ];
    expect(lines.toSorted(byVerdict).map(({ name }) => name)).toEqual([
      'Montage',
      'Vaskeri',
      'Køkken',
      'Systue',
      'Metal',
      'Ålegård',
    ]);
  });

  it('says no number about a person but the levels themselves', () => {
    type NumbersIn<T> = { [K in keyof T]-?: Extract<T[K], number> extends never ? never : K }[keyof T];
    expectTypeOf<NumbersIn<FunctionMatch>>().toEqualTypeOf<never>();
    expectTypeOf<NumbersIn<Relief>>().toEqualTypeOf<never>();
    expectTypeOf<NumbersIn<TraitFit>>().toEqualTypeOf<'demand' | 'staff' | 'candidate'>();
    expect([...matchVerdicts, ...fits, ...reliefStandings].filter((word) => /\d|%/u.test(word))).toEqual([]);
  });
});

describe('what a side says', () => {
  const given = (trait: Trait, assessedOn: string, level: number | null, side: 'staff' | 'candidate' = 'staff') => ({
    trait,
    assessedOn,
    level,
    side,
  });

  it('is the newest level, in whatever order they come', () => {
    const levels = [given('pace', '2026-10-01', 4), given('pace', '2026-09-01', 2), given('noise', '2026-09-01', 1)];
    expect(levelsOf(levels, 'staff')).toEqual(completeLevels({ pace: 4, noise: 1 }));
  });

  it('is unknown again when the newest is taken back, and 0 is not unknown', () => {
    const levels = [given('pace', '2026-09-01', 2), given('pace', '2026-10-01', null), given('noise', '2026-09-01', 0)];
    expect(levelsOf(levels, 'staff')).toEqual(completeLevels({ pace: null, noise: 0 }));
  });

  it('is apart from the other side’s', () => {
    const levels = [given('pace', '2026-09-01', 2), given('pace', '2026-10-01', 5, 'candidate')];
    expect([levelsOf(levels, 'staff').pace, levelsOf(levels, 'candidate').pace]).toEqual([2, 5]);
  });
});

describe('what could close a gap', () => {
  const row = (id: string, relieves: Trait[] = ['noise'], archivedAt: string | null = null) => ({
    id,
    code: id,
    wording: id,
    relieves,
    archivedAt,
  });
  const tried = (accommodationId: string, effect: Parameters<typeof reliefsFor>[2][number]['effect'], id = 'a') => ({
    id,
    accommodationId,
    triedFrom: '2026-09-10',
    effect,
  });
  const shown = (reliefs: Relief[]) => reliefs.map(({ accommodationId, standing }) => [accommodationId, standing]);

  it('is the accommodations that relieve that very trait', () => {
    expect(shown(reliefsFor('noise', [row('Høreværn'), row('Stol', ['sitting'])], []))).toEqual([
      ['Høreværn', 'untried'],
    ]);
  });

  it('shows what helped first and what did not last, each with its standing', () => {
    const catalogue = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((id) => row(id));
    const adjustments = [
      tried('A', 'refused'),
      tried('B', 'worse'),
      tried('C', 'none'),
      { ...tried('E', null), triedFrom: null },
      tried('F', null),
      tried('G', 'partly'),
      tried('H', 'helps'),
    ];
    expect(shown(reliefsFor('noise', catalogue, adjustments))).toEqual([
      ['H', 'helps'],
      ['G', 'partly'],
      ['F', 'trying'],
      ['E', 'suggested'],
      ['D', 'untried'],
      ['C', 'none'],
      ['B', 'worse'],
      ['A', 'refused'],
    ]);
  });

  it('takes the last answer where one was tried twice, and a new suggestion hides no answer', () => {
    const adjustments = [
      tried('A', 'none', 'first'),
      tried('A', 'helps', 'second'),
      { ...tried('A', null, 'third'), triedFrom: null },
      tried('A', 'not-tried', 'fourth'),
    ];
    expect(reliefsFor('noise', [row('A')], adjustments)).toMatchObject([{ adjustmentId: 'second', standing: 'helps' }]);
  });

  it('leaves out an archived accommodation unless the course has used it', () => {
    const catalogue = [row('A', ['noise'], '2026-01-01'), row('B', ['noise'], '2026-01-01')];
    expect(shown(reliefsFor('noise', catalogue, [tried('B', 'helps')]))).toEqual([['B', 'helps']]);
  });
});
