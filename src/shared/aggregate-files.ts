// The aggregated package, version 1 (docs EXPORT.md): the counts of a period, no person. Said once, as the files of a course are.
import { code, codeNamedBy, required, text, whole, within, type Column } from '#shared/handover-files/columns.ts';
import { codeColumns, fieldColumns } from '#shared/handover-files/lists.ts';
import { leastShown } from '#shared/suppression.ts';

/** What the manifest and the data file say that they are; a course's say nothing. */
export const aggregateKind = 'SAMLET';

/** More than any centre counts in any period. */
const mostShown = 1_000_000;

const shownCount = <Name extends string>(name: Name, description: string): Column<Name> =>
  within(whole(name, '', description), leastShown, mostShown);

/** statistik.csv: one count a row. */
const countColumns = [
  required(within(whole('lbnr', '', 'Rækkens nummer.'), 1, 100_000)),
  required(code('maal', 'maal', 'Hvad der er talt.')),
  required(code('opdeling', 'opdeling', 'Hvad tallet er delt op efter; ALLE er tallet selv.')),
  required(
    codeNamedBy('gruppe', 'opdeling', 'Gruppen: en kode i den kodeliste, der hedder som opdelingen med små bogstaver.'),
  ),
  required(text('tekst', 'Gruppen i ord; hvor opdelingen er ALLE, hvad der er talt.')),
  shownCount('antal', 'Hvor mange; tom, når tallet er skjult.'),
  shownCount('n', 'Hvor mange der er delt op; tom, når det tal er skjult.'),
  required(
    code(
      'skjult',
      'ja_nej',
      `J: tallet er under ${leastShown} eller for færre personer, eller et sådant kunne regnes ud af det.`,
    ),
  ),
] as const satisfies readonly Column[];

/** Every table of the aggregated package. */
export const aggregateFiles = {
  'statistik.csv': countColumns,
  'felter.csv': fieldColumns,
  'kodelister.csv': codeColumns,
} as const satisfies Record<string, readonly Column[]>;

export type AggregateFile = keyof typeof aggregateFiles;
export type CountRow = Record<(typeof countColumns)[number]['name'], string | number>;
