import { leftOutColumns, leftOutTables } from '#main/book-exports/left-out.ts';
import type { BookColumn, BookTable } from '#main/database/snapshot.ts';
import { nounOfTable } from '#main/nouns.ts';
import { fieldOf } from '#shared/history-fields.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The columns a table is written with. */
export const writtenColumns = ({ name, columns }: BookTable): BookColumn[] =>
  columns.filter((column) => !(`${name}.${column.name}` in leftOutColumns));

export const isWritten = ({ name }: BookTable): boolean => !(name in leftOutTables);

export const fieldHead = ['tabel', 'kolonne', 'type', 'obligatorisk', 'henviser_til', 'vaerdier', 'betydning'];

/** felter.csv: a row for every column of every table, also those that are left out, with the reason. */
export const fieldRows = (tables: readonly BookTable[], speak: Speak): string[][] =>
  tables.flatMap((table) =>
    table.columns.map((column) => [
      table.name,
      column.name,
      typeWords[column.type],
      column.isRequired ? 'J' : 'N',
      column.refersTo ?? '',
      column.words.length > 0 ? column.words.join(', ') : formOf(column),
      leftOutTables[table.name] ??
        leftOutColumns[`${table.name}.${column.name}`] ??
        spoken(fieldOf(nounOfTable(table.name), column.name)?.word, speak),
    ]),
  );

const spoken = (word: Parameters<Speak>[0] | undefined, speak: Speak): string => (word ? speak(word) : '');

const typeWords: Record<BookColumn['type'], string> = {
  text: 'tekst',
  integer: 'heltal',
  real: 'decimaltal',
  blob: 'fil',
};

/** What a value looks like, by the names the book gives its columns. */
function formOf({ name, type }: BookColumn): string {
  if (type === 'blob') return 'filens navn i denne pakke';
  if (/^(is|has)[A-Z]/u.test(name)) return '1 ja, 0 nej';
  if (/[mM]inutes/u.test(name) && type === 'integer') return 'hele minutter';
  if (/(On|^day|^from|^to)$/u.test(name) && type === 'text') return 'dag: ÅÅÅÅ-MM-DD';
  if (name === 'startsAt') return 'klokkeslæt: TT:MM';
  if (name.endsWith('At') && type === 'text') return 'tidspunkt i UTC: ÅÅÅÅ-MM-DDTtt:mm:ss.sssZ';
  if (/(^id|Id)$/u.test(name)) return 'nøgle';
  return '';
}
