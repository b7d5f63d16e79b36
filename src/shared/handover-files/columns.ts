/** How a value is written: see `00_LAESMIG.txt` for the text rules of each. */
export type ColumnType = 'tekst' | 'kode' | 'dato' | 'heltal' | 'decimaltal' | 'uuid';

export type Column<Name extends string = string> = {
  name: Name;
  type: ColumnType;
  /** What a number counts; empty for everything else. */
  unit: '' | 'minutter' | 'timer' | 'dage' | 'uge' | 'år' | 'procent' | 'trin' | 'gange';
  isRequired: boolean;
  description: string;
  /** The list in kodelister.csv that holds the codes. */
  list?: string;
  /** The column of the row whose code, in small letters, is the name of the list. */
  listNamedBy?: string;
  /** Lowest and highest number it can hold. */
  between?: readonly [least: number, most: number];
  /** The file and column of the package where the same value must stand. */
  refersTo?: readonly [file: string, column: string];
};

export const text = <Name extends string>(name: Name, description: string): Column<Name> => ({
  name,
  type: 'tekst',
  unit: '',
  isRequired: false,
  description,
});
export const code = <Name extends string>(name: Name, list: string, description: string): Column<Name> => ({
  name,
  type: 'kode',
  unit: '',
  isRequired: false,
  description,
  list,
});
/** A code of the list that is named by another code of its row. */
export const codeNamedBy = <Name extends string>(
  name: Name,
  listNamedBy: string,
  description: string,
): Column<Name> => ({ name, type: 'kode', unit: '', isRequired: false, description, listNamedBy });
export const day = <Name extends string>(name: Name, description: string): Column<Name> => ({
  name,
  type: 'dato',
  unit: '',
  isRequired: false,
  description,
});
export const uuid = <Name extends string>(name: Name, description: string): Column<Name> => ({
  name,
  type: 'uuid',
  unit: '',
  isRequired: false,
  description,
});
export const whole = <Name extends string>(name: Name, unit: Column['unit'], description: string): Column<Name> => ({
  name,
  type: 'heltal',
  unit,
  isRequired: false,
  description,
});
export const required = <Name extends string>(column: Column<Name>): Column<Name> => ({ ...column, isRequired: true });
export const decimalNumber = <Name extends string>(
  name: Name,
  unit: Column['unit'],
  description: string,
): Column<Name> => ({ name, type: 'decimaltal', unit, isRequired: false, description });
/** A whole number from one number to another, both included. */
export const within = <Name extends string>(column: Column<Name>, least: number, most: number): Column<Name> => ({
  ...column,
  between: [least, most],
});
/** A value that must stand in another file of the package too. */
export const referring = <Name extends string>(column: Column<Name>, file: string, to: string): Column<Name> => ({
  ...column,
  refersTo: [file, to],
});
