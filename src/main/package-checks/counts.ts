import type { Note } from '#main/package-checks/faults.ts';
import type { CheckedRow, CheckedTable, CheckedTables } from '#main/package-checks/tables.ts';
import { all, keyOf, measures, sumsOf, type MeasureCode, type SplitCode } from '#shared/aggregate-measures.ts';
import { toldTooMuch, type Sum } from '#shared/suppression.ts';

/** One count of statistik.csv; null for a number that is not stated. */
type CheckedCount = {
  line: number;
  measure: MeasureCode;
  split: SplitCode | typeof all;
  group: string;
  count: number | null;
  of: number | null;
};

/**
 * The counts of a period: each once, every measure there, what is hidden empty, groups that add up to what they split – and nothing
 * hidden that can be worked out, which is asked only of counts that agree.
 */
export function checkCounts(tables: CheckedTables, note: Note): void {
  const table = tables['statistik.csv'];
  if (!table) return;
  const told: Note = (fault) => {
    isSound = false;
    note(fault);
  };
  let isSound = true;
  const counts = countsIn(table, told);
  checkWords(table, tables['kodelister.csv'], note);
  const byKey = new Map(counts.map((each) => [keyOf(each), each]));
  const sums = sumsOf(counts);
  checkPresent(byKey, sums, told);
  for (const sum of sums) checkSum(sum, byKey, told);
  for (const each of counts) if (each.split === all) checkOf(each, each.count, told);
  if (!isSound) return;
  const isShown = (key: string) => byKey.get(key)?.count !== null;
  const shown = new Map(counts.flatMap((each) => (each.count === null ? [] : [[keyOf(each), each.count] as const])));
  const hidden = [...byKey.keys()].filter((key) => !isShown(key));
  for (const key of toldTooMuch(shown, hidden, sums))
    note({ ...placeOf(byKey.get(key)!), column: 'antal', reason: 'workedOut' });
}

const file = 'statistik.csv';
const placeOf = ({ line }: { line: number }) => ({ file, row: line });

/** The counts that stand where a count can; what is wrong with the others is told. */
function countsIn({ rows }: CheckedTable, told: Note): CheckedCount[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const place = placeOf(row);
    const number = row.values['lbnr'];
    if (number !== undefined && number !== String(index + 1))
      told({ ...place, column: 'lbnr', reason: 'wrongFigure', found: number, expected: index + 1 });
    const counted = countIn(row, told);
    if (counted === null) return [];
    const key = keyOf(counted);
    if (seen.has(key)) {
      told({ ...place, column: 'gruppe', reason: 'duplicate', found: key });
      return [];
    }
    seen.add(key);
    return [counted];
  });
}

function countIn(row: CheckedRow, told: Note): CheckedCount | null {
  const { maal = '', opdeling = '', gruppe = '', skjult = '' } = row.values;
  const place = placeOf(row);
  const unknown = (column: string, found: string, expected: string): null => {
    told({ ...place, column, reason: 'unknownCode', found, expected });
    return null;
  };
  if (!isMeasure(maal)) return unknown('maal', maal, Object.keys(measures).join(', '));
  const splits = splitsOf(maal);
  const split = splits.find((each) => each === opdeling);
  if (split === undefined) return unknown('opdeling', opdeling, splits.join(', '));
  if (split === all && gruppe !== all) return unknown('gruppe', gruppe, all);
  const [count, of] = [numberIn(row.values['antal']), numberIn(row.values['n'])];
  // Of what is no number the columns tell.
  if (count === undefined || of === undefined) {
    told({ ...place, column: count === undefined ? 'antal' : 'n', reason: 'wrongType', expected: '5, 6, 7 …' });
    return null;
  }
  const expected = count === null ? 'J' : 'N';
  if (skjult !== expected) told({ ...place, column: 'skjult', reason: 'wrongFigure', found: skjult, expected });
  return { line: row.line, measure: maal, split, group: gruppe, count, of };
}

const isMeasure = (code: string): code is MeasureCode => Object.hasOwn(measures, code);

/** The ways a measure can stand in the table; one that splits a group of another has that group for its own count. */
function splitsOf(measure: MeasureCode): (SplitCode | typeof all)[] {
  const { splits } = measures[measure];
  return 'partOf' in measures[measure] ? [...splits] : [all, ...splits];
}

/** Null for an empty cell, undefined for what is no number a count can be. */
const numberIn = (cell: string | undefined): number | null | undefined => {
  if (cell === '') return null;
  return cell !== undefined && /^(0|[1-9]\d{0,6})$/u.test(cell) ? Number(cell) : undefined;
};

/** Every measure has its own count, and what is split is there too. */
function checkPresent(byKey: ReadonlyMap<string, CheckedCount>, sums: readonly Sum[], told: Note): void {
  const own = Object.keys(measures)
    .filter(isMeasure)
    .filter((measure) => splitsOf(measure).includes(all))
    .map((measure) => keyOf({ measure, split: all, group: all }));
  for (const key of new Set([...own, ...sums.map(({ whole }) => whole)]))
    if (!byKey.has(key)) told({ file, column: key, reason: 'missingCount' });
}

/** What the parts say of the whole is what it is, and what they show is not more than it. */
function checkSum({ whole, parts }: Sum, byKey: ReadonlyMap<string, CheckedCount>, told: Note): void {
  const split = byKey.get(whole);
  if (!split) return;
  const counts = parts.map((part) => byKey.get(part)!);
  for (const each of counts) checkOf(each, split.count, told);
  if (split.count === null) return;
  const shown = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const areAllShown = counts.every(({ count }) => count !== null);
  if (areAllShown ? shown !== split.count : shown > split.count)
    told({
      ...placeOf(counts[0]!),
      column: 'antal',
      reason: 'wrongFigure',
      found: shown,
      expected: areAllShown ? split.count : `≤ ${split.count}`,
    });
}

function checkOf(each: CheckedCount, of: number | null, told: Note): void {
  if (each.of !== of)
    told({ ...placeOf(each), column: 'n', reason: 'wrongFigure', found: each.of ?? '', expected: of ?? '' });
}

/** A group is called what its list calls it, and a measure's own count what the measure is called. */
function checkWords({ rows }: CheckedTable, lists: CheckedTable | undefined, note: Note): void {
  if (!lists) return;
  const words = new Map(
    lists.rows.map(({ values }) => [`${values['liste']}/${values['kode']}`, values['tekst_da'] ?? '']),
  );
  for (const row of rows) {
    const { maal = '', opdeling = '', gruppe = '', tekst } = row.values;
    const expected = words.get(opdeling === all ? `maal/${maal}` : `${opdeling.toLowerCase()}/${gruppe}`);
    if (tekst !== undefined && expected !== undefined && tekst !== expected)
      note({ ...placeOf(row), column: 'tekst', reason: 'differsFromTable', found: tekst, expected });
  }
}
