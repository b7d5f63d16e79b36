import type { TextKey } from '#shared/text/keys.ts';
import type { Fit, MatchVerdict, ReliefStanding } from '#shared/profiles.ts';
import type { ScoreSide } from '#shared/scores.ts';

export const sideWords: Record<ScoreSide, TextKey> = {
  staff: 'profiles.staff',
  candidate: 'profiles.candidate',
};

export const fitWords: Record<Exclude<Fit, 'unknown'>, TextKey> = {
  'over-demand': 'profiles.overDemand',
  match: 'profiles.match',
  'under-demand': 'profiles.underDemand',
  'not-demanded': 'profiles.notDemanded',
};

export const verdictWords: Record<MatchVerdict, TextKey> = {
  fits: 'profiles.fits',
  'fits-adapted': 'profiles.fitsAdapted',
  'fits-by-word': 'profiles.fitsByWord',
  'has-gaps': 'profiles.hasGaps',
  unknown: 'profiles.verdictUnknown',
};

export const standingWords: Record<ReliefStanding, TextKey> = {
  helps: 'profiles.helps',
  partly: 'profiles.partly',
  trying: 'profiles.trying',
  suggested: 'profiles.suggested',
  untried: 'profiles.untried',
  none: 'profiles.none',
  worse: 'profiles.worse',
  refused: 'profiles.refused',
};
