import { spokenCode } from '#main/handovers/code-words.ts';
import { fixedRow } from '#main/handovers/codes.ts';
import { yesNoCodes } from '#main/handovers/codes-of-trials.ts';
import { all, measures, type MeasureCode, type ShownCount, type SplitCode } from '#shared/aggregate-measures.ts';
import type { HandoverRow } from '#shared/handover-files.ts';

/** kodelister.csv: what is counted, the ways it is split, and the groups of each split, which are named as it in small letters. */
export function codeRows(counts: readonly ShownCount[]): HandoverRow<'kodelister.csv'>[] {
  const codes = Object.keys(measures) as MeasureCode[];
  const splits = new Set<SplitCode>(codes.flatMap((measure) => [...measures[measure].splits]));
  return [
    ...codes.map((measure) => spokenRow('maal', measure)),
    spokenRow('opdeling', all),
    ...[...splits].map((split) => spokenRow('opdeling', split)),
    ...Object.values(yesNoCodes).map((words) => fixedRow('ja_nej', words)),
    spokenRow(all.toLowerCase(), all),
    ...[...splits].flatMap((split) => groupRows(split, counts)),
  ];
}

const spokenRow = (list: string, code: MeasureCode | SplitCode | typeof all) =>
  fixedRow(list, spokenCode(code, `aggregateMeasures.${code}`));

/** The groups of a split, each once: two measures can be split the same way. */
const groupRows = (split: SplitCode, counts: readonly ShownCount[]) =>
  [...new Map(counts.filter((each) => each.split === split).map((each) => [each.group, each.words]))].map(
    ([code, { da, sv, en }]) => fixedRow(split.toLowerCase(), { code, textDa: da, textSv: sv, textEn: en }),
  );
