import type { Column } from '#shared/handover-files/columns.ts';
import type { HandoverRow } from '#shared/handover-files.ts';
import type { PackageFormat } from '#shared/package-formats.ts';

/** felter.csv: the columns of the tables that are in the package, as they are written. */
export const fieldRows = (tables: PackageFormat['tables']): HandoverRow<'felter.csv'>[] =>
  tables.flatMap(([fil, columns]) =>
    columns.map((column) => ({
      fil,
      kolonne: column.name,
      type: column.type,
      enhed: column.unit,
      obligatorisk: column.isRequired ? 'J' : 'N',
      beskrivelse: described(column),
    })),
  );

/** What the column means, and what its values keep to: bounds, where else they stand, and the list of a code at the very end. */
function described({ description, between, refersTo, list }: Column): string {
  return [
    description,
    between === undefined ? '' : `Fra ${between[0]} til ${between[1]}.`,
    refersTo === undefined ? '' : `Samme værdi står i ${refersTo[0]}, kolonnen ${refersTo[1]}.`,
    list === undefined ? '' : `Kodeliste: ${list}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
