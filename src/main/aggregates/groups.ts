import { departmentsTable } from '#main/departments/table.ts';
import type { Reader } from '#main/handler.ts';
import { spokenCode, type CodeWords } from '#main/handovers/code-words.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { bandOf, type Band } from '#shared/aggregate-bands.ts';
import type { Counted } from '#shared/aggregate-measures.ts';
import { addMonths, monthOf, type Day } from '#shared/calendar.ts';
import { codeNameOf, codeText, type Code, type CodeList } from '#shared/code-lists.ts';
import { compareTexts } from '#shared/names.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** A group of a split, with its code and words. */
export type Group = Pick<Counted, 'group' | 'words'>;

/** A way to split what is counted: every group, also those nobody is in, and the one that each thing belongs to. */
export type Way<Item> = { groups: readonly Group[]; groupOf: (item: Item) => string };

/** A group that the jobcentre package has a code for. */
export const coded = ({ code: group, textDa, textSv, textEn }: CodeWords): Group => ({
  group,
  words: { da: textDa, sv: textSv, en: textEn },
});

/** A group that is called what the interface says by a key. */
export const spoken = (...code: Parameters<typeof spokenCode>): Group => coded(spokenCode(...code));

/** Splits into groups that are known beforehand. */
export const byGroup = <Item>(groups: readonly Group[], groupOf: (item: Item) => Group): Way<Item> => ({
  groups,
  groupOf: (item) => groupOf(item).group,
});

/** Splits by a figure in bands; one that is not known is in a group of its own, where it can be unknown. */
export function byBand<Item>(bands: readonly Band[], unknown: null, figureOf: (item: Item) => number): Way<Item>;
export function byBand<Item>(
  bands: readonly Band[],
  unknown: Group,
  figureOf: (item: Item) => number | null,
): Way<Item>;
export function byBand<Item>(
  bands: readonly Band[],
  unknown: Group | null,
  figureOf: (item: Item) => number | null,
): Way<Item> {
  const groups = bands.map(({ code, key, values }) => spoken(code, key, values));
  return {
    groups: unknown === null ? groups : [...groups, unknown],
    groupOf(item) {
      const figure = figureOf(item);
      return figure === null ? (unknown?.group ?? '') : bandOf(bands, figure);
    },
  };
}

/** Splits by a code of one of the centre's lists, also the ended ones; none, and one the list does not know, is in a group of its own. */
export function byCode<Item>(
  codes: readonly Code[],
  { list, on, none }: { list: CodeList; on: Day; none: TextKey },
  codeOf: (item: Item) => string | null,
): Way<Item> {
  const wordings = Map.groupBy(
    codes.filter((code) => code.list === list),
    ({ code }) => code,
  );
  // A centre may have made a code of its own by that name.
  const nothing = spoken(codeNameOf('Ingen', [...wordings.keys()]), none);
  return {
    groups: [...[...wordings].map(([group, said]) => ({ group, words: wordsOn(said, on) })), nothing],
    groupOf(item) {
      const code = codeOf(item);
      return code !== null && wordings.has(code) ? code : nothing.group;
    },
  };
}

/** What a code is called on a day: its last wording that had begun by then, or the first. */
function wordsOn(wordings: readonly Code[], on: Day): Group['words'] {
  const inOrder = wordings.toSorted((a, b) => compareDays(a.validFrom, b.validFrom));
  const said = inOrder.findLast(({ validFrom }) => validFrom === null || validFrom <= on) ?? inOrder[0]!;
  return { da: codeText(said, 'da'), sv: codeText(said, 'sv'), en: codeText(said, 'en') };
}

const compareDays = (a: Day | null, b: Day | null): number => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);

/** Splits by a name; two things of one name are one group. */
const byName = <Item>(names: readonly string[], nameOf: (item: Item) => string): Way<Item> => ({
  groups: [...new Set(names)]
    .toSorted(compareTexts)
    .map((name) => ({ group: name, words: { da: name, sv: name, en: name } })),
  groupOf: nameOf,
});

/** Splits by department, also the closed ones. */
export const byDepartment = <Item>(db: Reader, nameOf: (item: Item) => string): Way<Item> =>
  byName(
    db
      .select({ name: departmentsTable.name })
      .from(departmentsTable)
      .all()
      .map(({ name }) => name),
    nameOf,
  );

/** Splits by job function, also those that are no longer offered. */
export const byJobFunction = <Item>(db: Reader, nameOf: (item: Item) => string): Way<Item> =>
  byName(
    db
      .select({ name: jobFunctionsTable.name })
      .from(jobFunctionsTable)
      .all()
      .map(({ name }) => name),
    nameOf,
  );

/** Splits by the quarter of a day; every quarter that the period touches. */
export function byQuarter<Item>({ from, to }: { from: Day; to: Day }, dayOf: (item: Item) => Day): Way<Item> {
  const groups: Group[] = [];
  for (let month = firstMonthOf(from); month <= monthOf(to); month = addMonths(month, 3)) {
    const [year, quarter] = quarterOf(month);
    groups.push(spoken(`${year}-K${quarter}`, 'aggregateMeasures.quarter', { year, quarter }));
  }
  return {
    groups,
    groupOf(item) {
      const [year, quarter] = quarterOf(dayOf(item));
      return `${year}-K${quarter}`;
    },
  };
}

const quarterOf = (day: Day): readonly [year: string, quarter: number] => [
  day.slice(0, 4),
  Math.ceil(Number(day.slice(5, 7)) / 3),
];

/** The first month of a day's quarter. */
function firstMonthOf(day: Day): string {
  const [year, quarter] = quarterOf(day);
  return `${year}-${String(quarter * 3 - 2).padStart(2, '0')}`;
}
