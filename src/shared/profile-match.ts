import type { Effect } from '#shared/adjustments.ts';
import { compareTexts } from '#shared/names.ts';
import {
  matchVerdicts,
  reliefStandings,
  type Fit,
  type FunctionMatch,
  type MatchVerdict,
  type ProfileLevel,
  type Relief,
  type ReliefStanding,
  type TraitFit,
} from '#shared/profiles.ts';
import type { ScoreSide } from '#shared/scores.ts';
import { completeLevels, traitGroups, traits, type Levels, type Trait } from '#shared/traits.ts';

/** What one side says of every trait: the newest level given holds, and a newest level of null is unknown again. */
export function levelsOf(
  given: readonly Pick<ProfileLevel, 'trait' | 'side' | 'level' | 'assessedOn'>[],
  side: ScoreSide,
): Levels {
  const ofSide = given
    .filter((each) => each.side === side)
    .toSorted((a, b) => (a.assessedOn < b.assessedOn ? -1 : a.assessedOn > b.assessedOn ? 1 : 0));
  const holding: Partial<Levels> = {};
  for (const { trait, level } of ofSide) holding[trait] = level;
  return completeLevels(holding);
}

/** How an ability of 0–5 lies to a demand of 0–5; a demand of 0 is not demanded, and null on either side is unknown. */
export function fitOf(ability: number | null, demand: number | null): Fit {
  if (demand === 0) return 'not-demanded';
  if (demand === null || ability === null) return 'unknown';
  if (ability < demand) return 'over-demand';
  return ability > demand ? 'under-demand' : 'match';
}

/** An accommodation closes a gap once it has been seen to help in the course, wholly or in part. */
export const closesGap = ({ standing }: Pick<Relief, 'standing'>): boolean =>
  standing === 'helps' || standing === 'partly';

/** An over-demand that nothing is yet seen to close. */
export const isOpenGap = ({ fit, reliefs }: Pick<TraitFit, 'fit' | 'reliefs'>): boolean =>
  fit === 'over-demand' && !reliefs.some(closesGap);

/** A demand below what somebody can, in the way of working or among people: too little of a challenge. A body spared is no loss. */
export const isTooEasy = ({ trait, fit }: Pick<TraitFit, 'trait' | 'fit'>): boolean =>
  fit === 'under-demand' && challenging.has(trait);

const challenging: ReadonlySet<Trait> = new Set([...traitGroups.work, ...traitGroups.people, 'fineMotor']);

const fewestKnown = 3;

/** What a verdict stands on, in traits: those demanded, those of them with a level, and those of these with one of the staff's. */
export function basisOf(fits: readonly Pick<TraitFit, 'demand' | 'fit' | 'staff'>[]): MatchBasis {
  const demanded = fits.filter(({ demand }) => demand !== null && demand > 0);
  const known = demanded.filter(({ fit }) => fit !== 'unknown');
  return {
    demanded: demanded.length,
    known: known.length,
    byStaff: known.filter(({ staff }) => staff !== null).length,
    demandUnknown: fits.filter(({ demand }) => demand === null).length,
  };
}

type MatchBasis = Record<'demanded' | 'known' | 'byStaff' | 'demandUnknown', number>;

/**
 * How a function lies to a person. An over-demand that nothing closes is a gap, however little else is known. Otherwise it takes a
 * known level at three of the demanded traits and at half of them or more, or the answer is unknown; where the staff's levels alone
 * are too few for that, it fits by the candidate's word only.
 */
export function verdictOf(fits: readonly Pick<TraitFit, 'demand' | 'fit' | 'reliefs' | 'staff'>[]): MatchVerdict {
  if (fits.some(isOpenGap)) return 'has-gaps';
  const { demanded, known, byStaff } = basisOf(fits);
  const isEnough = (levels: number) => levels >= fewestKnown && levels * 2 >= demanded;
  if (!isEnough(known)) return 'unknown';
  if (!isEnough(byStaff)) return 'fits-by-word';
  return fits.some(({ fit }) => fit === 'over-demand') ? 'fits-adapted' : 'fits';
}

type Abilities = { staff: Levels; candidate: Levels };

/** Every trait of a function against both sides' levels, in the order of the list; the staff's counts, the candidate's where staff gave none. */
export function traitFitsOf(
  demands: Levels,
  { staff, candidate }: Abilities,
  reliefsOf: (trait: Trait) => Relief[],
): TraitFit[] {
  return traits.map((trait) => {
    const demand = demands[trait];
    const fit = fitOf(staff[trait] ?? candidate[trait], demand);
    const reliefs = fit === 'over-demand' ? reliefsOf(trait) : [];
    return { trait, demand, staff: staff[trait], candidate: candidate[trait], fit, reliefs };
  });
}

type Catalogued = { id: string; code: string; wording: string; relieves: readonly Trait[]; archivedAt: string | null };
type Tried = { id: string; accommodationId: string; triedFrom: string | null; effect: Effect | null };

/**
 * The accommodations that relieve a trait: those that helped in the course first, and those that did not last; within a standing by
 * wording. `adjustments` are the course's, oldest first. An archived accommodation is there only when the course has used it.
 */
export function reliefsFor(trait: Trait, catalogue: readonly Catalogued[], adjustments: readonly Tried[]): Relief[] {
  return catalogue
    .filter(({ relieves }) => relieves.includes(trait))
    .flatMap(({ id, code, wording, archivedAt }) => {
      const own = adjustments.filter(({ accommodationId }) => accommodationId === id);
      if (archivedAt !== null && own.length === 0) return [];
      const telling = own.findLast(hasAnswer) ?? own.at(-1);
      return [{ accommodationId: id, code, wording, adjustmentId: telling?.id ?? null, standing: standingOf(telling) }];
    })
    .toSorted(
      (a, b) =>
        reliefStandings.indexOf(a.standing) - reliefStandings.indexOf(b.standing) || compareTexts(a.wording, b.wording),
    );
}

const hasAnswer = ({ effect }: Tried): boolean => effect !== null && effect !== 'not-tried';

function standingOf(adjustment: Tried | undefined): ReliefStanding {
  if (adjustment === undefined) return 'untried';
  const { effect, triedFrom } = adjustment;
  if (effect === 'not-tried') return 'suggested';
  if (effect !== null) return effect;
  return triedFrom === null ? 'suggested' : 'trying';
}

/** Functions in the order of what can be said of them, then by name; nobody is ranked. */
export const byVerdict = (
  a: Pick<FunctionMatch, 'verdict' | 'name'>,
  b: Pick<FunctionMatch, 'verdict' | 'name'>,
): number => matchVerdicts.indexOf(a.verdict) - matchVerdicts.indexOf(b.verdict) || compareTexts(a.name, b.name);
