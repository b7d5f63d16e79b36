import { measurementCode, traitCodes } from '#main/handovers/codes-of-trials.ts';
import type { Handed } from '#main/handovers/rows.ts';
import type { HandoverRow } from '#shared/handover-files.ts';
import { wordingIn } from '#shared/indicators.ts';
import { demandsTried } from '#shared/papers/report/profile-part.ts';
import { levelsOf } from '#shared/profile-match.ts';
import { occasionsOf, scoreOf } from '#shared/score-rules.ts';
import { traits, type Trait } from '#shared/traits.ts';

/** 07_profil.csv: the traits somebody has given a level, in the order of the report. */
export function profileRows({ record, evidence }: Handed): HandoverRow<'07_profil.csv'>[] {
  const tried = demandsTried({ record, evidence });
  return traitsGiven(evidence.levels).map(({ trait, staff: ability, candidate: own }) => {
    const demands = tried.flatMap(({ demands: all }) => all[trait] ?? []);
    const demand = demands.length === 0 ? null : Math.max(...demands);
    return {
      egenskab: traitCodes[trait].code,
      evne: ability ?? '',
      selvvurdering: own ?? '',
      krav: demand ?? '',
      difference: ability === null || demand === null ? '' : ability - demand,
      dato: lastAssessed(trait, evidence.levels),
    };
  });
}

/** The traits that have a level which holds, of either side. */
export function traitsGiven(given: Handed['evidence']['levels']) {
  const [staff, candidate] = [levelsOf(given, 'staff'), levelsOf(given, 'candidate')];
  return traits
    .map((trait) => ({ trait, staff: staff[trait], candidate: candidate[trait] }))
    .filter((each) => each.staff !== null || each.candidate !== null);
}

/** The day of the newer of the levels that hold: the newest of each side, unless it took the level back. */
function lastAssessed(trait: Trait, given: Handed['evidence']['levels']): string {
  const newest = (['staff', 'candidate'] as const).flatMap(
    (side) => given.findLast((each) => each.trait === trait && each.side === side) ?? [],
  );
  const days = newest.filter(({ level }) => level !== null).map(({ assessedOn }) => assessedOn);
  return days.toSorted().at(-1) ?? '';
}

/** 08_indikatorer.csv: every indicator that was asked in each scoring, the oldest first. */
export function indicatorRows({ record, evidence }: Handed): HandoverRow<'08_indikatorer.csv'>[] {
  const { rounds } = evidence;
  const indicators = evidence.indicators.toSorted((a, b) => a.seq - b.seq);
  const occasions = occasionsOf(rounds, record.meetings);
  return rounds.flatMap((round) =>
    indicators
      .filter(({ id }) => round.scores.some(({ indicatorId }) => indicatorId === id))
      .map((indicator) => ({
        indikator: wordingIn(indicator, 'da').name,
        skala_min: round.scaleMin,
        skala_max: round.scaleMax,
        maaling: measurementCode(occasions.get(round.id)),
        dato: round.scoredOn,
        medarbejder: scoreOf(round, indicator.id, 'staff')?.value ?? '',
        borger: scoreOf(round, indicator.id, 'candidate')?.value ?? '',
      })),
  );
}
